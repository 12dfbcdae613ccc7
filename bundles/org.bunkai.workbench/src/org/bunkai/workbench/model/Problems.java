package org.bunkai.workbench.model;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.bunkai.model.FileProblem;
import org.bunkai.model.Messages;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.statushandlers.StatusManager;

/** Tells people what went wrong: a sentence for what they can cure, the log for everything else. */
public final class Problems {

    /** The id of this bundle, under which logs and preferences are kept. */
    public static final String BUNDLE = "org.bunkai.workbench";

    private Problems() {
    }

    /** Something that may fail. */
    public interface Work {
        void run() throws Exception;
    }

    /** Runs something on the UI thread; returns whether it ended without problem. What people can cure is told in a dialog. */
    public static boolean run(Shell shell, Work work) {
        return call(shell, () -> {
            work.run();
            return true;
        }).isPresent();
    }

    /** As {@link #run}, for what gives something; empty if it did not. */
    public static <T> Optional<T> call(Shell shell, Callable<T> work) {
        try {
            return Optional.of(work.call());
        } catch (Exception e) {
            Optional<String> sentence = sentence(e);
            if (sentence.isPresent()) {
                MessageDialog.openError(shell, Messages.of(Problems.class, Language.locale()).word("problem.title"), sentence.get());
            } else {
                StatusManager.getManager().handle(status(e), StatusManager.LOG | StatusManager.SHOW);
            }
            return Optional.empty();
        }
    }

    /** Keeps a problem in the log. */
    public static void log(Exception problem) {
        StatusManager.getManager().handle(status(problem), StatusManager.LOG);
    }

    /** What is wrong with a file, in the language of the workbench; empty if it is a fault of the program. */
    public static Optional<String> sentence(Exception problem) {
        return Optional.ofNullable(switch (problem) {
            case FileProblem e -> String.join("\n", e.messages(Language.locale()));
            case IOException e -> Messages.of(Problems.class, Language.locale()).get("problem.io", String.valueOf(e.getMessage()));
            default -> null;
        });
    }

    private static IStatus status(Exception problem) {
        return new Status(IStatus.ERROR, BUNDLE, sentence(problem).orElseGet(problem::toString), problem);
    }
}
