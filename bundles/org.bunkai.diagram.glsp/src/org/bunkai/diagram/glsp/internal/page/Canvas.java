package org.bunkai.diagram.glsp.internal.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.bunkai.assessment.CheckResult;
import org.bunkai.diagram.edit.EditableLayout;
import org.bunkai.diagram.edit.LayoutEdits;
import org.bunkai.diagram.glsp.DiagramDocument;
import org.bunkai.diagram.glsp.internal.actions.RefreshAction;
import org.bunkai.diagram.layout.LayoutFile;
import org.bunkai.diagram.layout.PlacedDrawing;
import org.bunkai.diagram.layout.SavedLayout;
import org.bunkai.diagram.layout.TopologyLayout;
import org.bunkai.notation.DrawnId;
import org.bunkai.session.ModelChange;
import org.bunkai.session.ModelSession;
import org.bunkai.session.SessionListener;
import org.eclipse.emf.common.command.Command;
import org.eclipse.glsp.server.actions.Action;
import org.eclipse.glsp.server.actions.SelectAction;
import org.eclipse.glsp.server.types.GLSPServerException;

/**
 * Draws for one page. Read on the session's thread (or from its copy, where the model is large), placed on a thread of its own, sent by the
 * page's dispatcher; of edits that come faster only the newest is drawn.
 */
public final class Canvas implements SessionListener {

    private static final Logger LOG = Logger.getLogger(Canvas.class.getName());
    /** Devices up to which a model is read where it is edited: a fraction of a frame. */
    private static final int READ_AT_ONCE = 300;
    private static final long OPEN_SECONDS = 120;

    private final DiagramDocument document;
    private final ExecutorService placer = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("Bunkai diagram").factory());
    private final AtomicReference<Job> pending = new AtomicReference<>();
    private final CompletableFuture<Scene> first = new CompletableFuture<>();
    private final Set<String> selected = new LinkedHashSet<>();
    private final EditableLayout.Listener onLayout = view -> answerSoon();
    /** Empty as long as the page has not connected. */
    private volatile String client = "";
    private volatile Consumer<Action> push = action -> {
    };
    private volatile ViewState wanted;
    private volatile Scene scene;
    private volatile boolean isClosed;
    private volatile boolean isArranged;
    /** The page waits for an answer, if only to take back what it shows while something is moved. */
    private volatile boolean isAnswerDue;
    private boolean isDue;
    private Command arrangement;

    /** What is to be placed. */
    private record Job(Capture capture, History history, SavedLayout places) {
    }

    /** Begins to draw, for a page that will connect. */
    public Canvas(DiagramDocument document, ViewState view) {
        this.document = document;
        this.wanted = view;
        document.later(() -> {
            if (!isClosed) {
                document.session().addListener(this);
                document.layout().addListener(onLayout);
                redrawSoon();
            }
        });
    }

    /** The page is there. */
    void connect(String page, Consumer<Action> actions) {
        client = page;
        push = actions;
        document.opened(this);
    }

    /** Waits for the first scene. */
    void open() {
        try {
            first.get(OPEN_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new GLSPServerException("the drawing was not waited for", e);
        } catch (TimeoutException | ExecutionException e) {
            throw new GLSPServerException("the drawing could not be made", e);
        }
    }

    /** What is shown now. */
    public Scene scene() {
        return scene;
    }

    /** What the page wants to see; shown soon. */
    public ViewState wanted() {
        return wanted;
    }

    /** The page the canvas draws for. */
    public String client() {
        return client;
    }

    /** Shows something else. */
    public void show(ViewState view) {
        wanted = view;
        document.later(this::answerSoon);
    }

    /** The id of the element that a shape of this page stands for. */
    public String modelId(String drawn) {
        return DrawnId.model(drawn);
    }

    /** Selects elements in the page. */
    public void select(List<String> ids) {
        Set<String> now = new LinkedHashSet<>(ids);
        synchronized (selected) {
            if (selected.equals(now)) {
                return;
            }
            selected.clear();
            selected.addAll(now);
        }
        push.accept(SelectAction.setSelection(List.copyOf(now)));
    }

    /** The page has selected. */
    public void selected(List<String> more, List<String> less, boolean onlyThese) {
        List<String> now;
        synchronized (selected) {
            Set<String> before = Set.copyOf(selected);
            if (onlyThese) {
                selected.clear();
            }
            less.forEach(id -> selected.remove(modelId(id)));
            more.forEach(id -> selected.add(modelId(id)));
            if (before.equals(selected)) {
                return;
            }
            now = new ArrayList<>(selected);
        }
        document.selectedInPage(now);
    }

    /**
     * Arranges anew, as one undo step, behind the editing; the page is then asked whether to keep it.
     *
     * @param boxes whose contents to arrange; none for the whole view
     */
    public void arrange(List<String> boxes) {
        Scene shown = scene;
        placer.execute(() -> {
            SavedLayout kept = boxes.isEmpty() ? SavedLayout.NONE : shown.placed().places().without(shown.capture().drawing(), boxes);
            SavedLayout arranged = TopologyLayout.arrange(shown.capture().drawing(), kept).places();
            document.later(() -> new LayoutEdits(document.layout(), shown.layoutName(), document.locale()).arrange(arranged)
                    .ifPresent(this::execute));
        });
    }

    private void execute(Command command) {
        arrangement = command;
        isArranged = true;
        document.session().execute(command);
    }

    /** Whether an arrangement has come that the page was not asked about yet. */
    public boolean takeArranged() {
        boolean was = isArranged;
        isArranged = false;
        return was;
    }

    /** Undoes the last arrangement if nothing was done since. */
    public void takeBackArrangement() {
        document.ask(() -> {
            if (arrangement != null && document.session().domain().getCommandStack().getUndoCommand() == arrangement) {
                document.session().domain().getCommandStack().undo();
            }
            arrangement = null;
            return null;
        });
    }

    /** The page has gone. */
    public void close() {
        if (!isClosed) {
            isClosed = true;
            document.closed(this);
            document.later(() -> {
                document.session().removeListener(this);
                document.layout().removeListener(onLayout);
            });
            placer.shutdown();
        }
    }

    @Override
    public void modelChanged(ModelSession session, ModelChange change) {
        answerSoon();
    }

    @Override
    public void findingsChanged(ModelSession session, CheckResult result) {
        redrawSoon();
    }

    @Override
    public void stateChanged(ModelSession session) {
        if (!session.isClosed()) {
            redrawSoon();
        }
    }

    @Override
    public void reloaded(ModelSession session) {
        answerSoon();
    }

    private void answerSoon() {
        isAnswerDue = true;
        redrawSoon();
    }

    /** One edit is told of several times, as a change of model, places and session, and is read once. On the session's thread. */
    private void redrawSoon() {
        if (!isDue) {
            isDue = true;
            document.later(this::redraw);
        }
    }

    /** Reads the model and has it drawn. On the session's thread. */
    private void redraw() {
        isDue = false;
        if (isClosed) {
            return;
        }
        ViewState view = wanted;
        Locale locale = document.locale();
        ModelSession session = document.session();
        if (session.result().isPresent() && devices(session) <= READ_AT_ONCE) {
            draw(Capture.of(session.result().get(), view, locale));
        } else {
            session.read(result -> Capture.of(result, view, locale), this::draw);
        }
    }

    private static int devices(ModelSession session) {
        return session.architecture().getFacilities().stream().mapToInt(facility -> facility.getDevices().size()).sum();
    }

    private void draw(Capture capture) {
        if (isClosed) {
            return;
        }
        SavedLayout places = document.layout().view(LayoutFile.nameOf(capture.view().view()));
        if (pending.getAndSet(new Job(capture, History.of(document.session()), places)) == null) {
            placer.execute(this::place);
        }
    }

    private void place() {
        Job job = pending.getAndSet(null);
        if (job == null || isClosed) {
            return;
        }
        try {
            boolean isAnswer = isAnswerDue || isArranged;
            isAnswerDue = false;
            Scene before = scene;
            scene = new Scene(job.capture, placed(job), job.history, document.isEditable(), document.locale());
            if (!first.complete(scene) && (isAnswer || !scene.equals(before))) {
                push.accept(new RefreshAction(isArranged));
            }
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "a diagram cannot be drawn", e);
            first.completeExceptionally(e);
        }
    }

    private PlacedDrawing placed(Job job) {
        boolean isOther = scene == null || !scene.view().view().equals(job.capture.view().view());
        return isOther ? TopologyLayout.arrange(job.capture.drawing(), job.places)
                : TopologyLayout.refresh(scene.placed(), job.capture.drawing(), job.places);
    }
}
