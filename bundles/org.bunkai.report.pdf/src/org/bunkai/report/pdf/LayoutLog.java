package org.bunkai.report.pdf;

import java.util.logging.Level;
import java.util.logging.Logger;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLogger;

/** Sends what the layout says to the log of Java, without what it says of its progress. */
final class LayoutLog implements XRLogger {

    private static final Logger LOG = Logger.getLogger("com.openhtmltopdf");

    static {
        LOG.setLevel(Level.WARNING);
    }

    @Override
    public void log(String where, Level level, String message) {
        LOG.logp(level, where, null, message);
    }

    @Override
    public void log(String where, Level level, String message, Throwable cause) {
        LOG.logp(level, where, null, message, cause);
    }

    @Override
    public void setLevel(String where, Level level) {
        // The log of Java is set up by the application.
    }

    @Override
    public boolean isLogLevelEnabled(Diagnostic diagnostic) {
        return LOG.isLoggable(diagnostic.getLevel());
    }
}
