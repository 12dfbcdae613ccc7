package org.bunkai.session;

import org.eclipse.emf.common.command.BasicCommandStack;

/** A command stack that tells its failures to whoever executes, instead of only writing them to a log. */
final class SessionCommandStack extends BasicCommandStack {

    private static final int NEVER_SAVED = -2;

    private RuntimeException failure;

    /** From here on the model counts as changed, until it is saved; undo does not bring it back. */
    void setNeverSaved() {
        saveIndex = NEVER_SAVED;
    }

    /** What the last command failed of, told once; {@code null} if it did not. */
    RuntimeException takeFailure() {
        RuntimeException result = failure;
        failure = null;
        return result;
    }

    /** A command that failed may have done half of its work and cannot be undone: that has to count as a change. */
    @Override
    protected void handleError(Exception exception) {
        setNeverSaved();
        failure = exception instanceof RuntimeException runtime ? runtime : new IllegalStateException(exception);
    }
}
