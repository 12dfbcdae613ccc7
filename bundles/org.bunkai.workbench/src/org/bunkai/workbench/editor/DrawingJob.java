package org.bunkai.workbench.editor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.bunkai.assessment.CheckResult;
import org.bunkai.report.DrawingSheets;
import org.bunkai.session.ModelSession;
import org.bunkai.workbench.model.Problems;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

/** Draws one sheet of a result from a copy of its own: neither edits nor checks wait for it. One at a time; UI thread but for the work. */
final class DrawingJob extends Job {

    private static final long LONGEST_PAUSE = 3_000;

    /**
     * A drawn sheet.
     *
     * @param number of the sheet, from 0
     * @param count how many there are
     * @param svg the sheet as an element, as a JavaScript string
     */
    record Sheet(int number, int count, String svg) {
    }

    private final ModelSession session;
    private final Display display;
    private final Consumer<Sheet> receiver;
    private Optional<Path> file = Optional.empty();
    private CheckResult result;
    private DrawingSheets sheets;
    private int drawnLast;
    private int wanted;
    private String wantedElement;
    private final Runnable start = this::start;
    private volatile int pauseMillis;
    private boolean isBusy;
    private boolean isStale;
    private boolean isTurned;

    /** @param receiver told of every sheet, on the UI thread */
    DrawingJob(ModelSession session, Display display, Consumer<Sheet> receiver) {
        super("Bunkai drawing");
        this.session = session;
        this.display = display;
        this.receiver = receiver;
        setSystem(true);
        setPriority(DECORATE);
    }

    /** Draws the newest result, after a pause as long as the last drawing took; if one is being made, that one is finished first. */
    void drawNewest() {
        if (isBusy) {
            isStale = true;
        } else if (session.result().isPresent()) {
            display.timerExec(pauseMillis, start);
        }
    }

    private void start() {
        if (isBusy) {
            return;
        }
        isBusy = true;
        file = session.file();
        session.readCopy(copy -> {
            result = copy;
            schedule();
        });
    }

    /** Draws another sheet of the result that was drawn last. */
    void turnTo(int sheet) {
        wanted = sheet;
        wantedElement = null;
        again();
    }

    /** Draws the sheet on which an element is seen best. */
    void turnTo(String element) {
        wantedElement = element;
        again();
    }

    private void again() {
        if (isBusy) {
            isTurned = true;
        } else if (sheets != null) {
            isBusy = true;
            schedule();
        }
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        Sheet drawn = null;
        long begin = System.nanoTime();
        try {
            boolean isNew = result != null;
            if (isNew) {
                sheets = DrawingSource.of(result, file);
                result = null;
            }
            int number = wantedElement == null ? Math.min(wanted, sheets.count() - 1) : sheets.sheetOf(wantedElement);
            if (isNew || number != drawnLast) {
                drawn = new Sheet(number, sheets.count(), DrawingPane.quoted(sheets.embedded(number)));
                drawnLast = number;
            }
        } catch (IOException | RuntimeException e) {
            Problems.log(e);
        }
        pauseMillis = (int) Math.min(LONGEST_PAUSE, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin));
        Sheet sheet = drawn;
        display.asyncExec(() -> ended(sheet));
        return Status.OK_STATUS;
    }

    private void ended(Sheet drawn) {
        isBusy = false;
        if (drawn != null) {
            receiver.accept(drawn);
        }
        if (isStale && !session.isClosed()) {
            isStale = false;
            isTurned = false;
            drawNewest();
        } else if (isTurned) {
            isTurned = false;
            again();
        } else if (drawn != null) {
            wanted = drawn.number();
            wantedElement = null;
        }
    }
}
