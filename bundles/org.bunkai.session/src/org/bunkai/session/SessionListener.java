package org.bunkai.session;

import java.nio.file.Path;

import org.bunkai.assessment.CheckResult;
import org.bunkai.model.ModelException;

/** Told what happens to a session, always on the session's thread. A listener may remove itself, and may edit. */
public interface SessionListener {

    /** The session is dirty or no longer so, has another file, or was closed. */
    default void stateChanged(ModelSession session) {
    }

    /**
     * The model was written; what is kept beside its file has to be written too. The session is about to be clean.
     *
     * @param file that was written, another than before after {@link ModelSession#saveAs}
     */
    default void saved(ModelSession session, Path file) {
    }

    /** A command was executed, undone or redone, whole. */
    default void modelChanged(ModelSession session, ModelChange change) {
    }

    /** The session has another {@linkplain ModelSession#architecture() architecture}: everything known of the old one is void. */
    default void reloaded(ModelSession session) {
    }

    /** A check has ended; its result is of the model as it was a moment ago, and is made of the session's own elements. */
    default void findingsChanged(ModelSession session, CheckResult result) {
    }

    /**
     * Something that goes on behind the editing has failed; the session is usable all the same.
     *
     * @param problem a {@link ModelException} if a recovery copy cannot be written or the assessment beside the model cannot be read, an
     *        {@link org.bunkai.assessment.AssessmentException} if it cannot be used, else a programming error
     */
    default void failed(ModelSession session, Exception problem) {
    }
}
