package no.brobygger.report.pdf;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLogger;
import java.util.logging.Level;

/** Takes the layout's log and prints nothing: what matters of it reaches the document's warnings. */
final class Silence implements XRLogger {
    @Override
    public void log(String where, Level level, String message) {
        // printed nowhere
    }

    @Override
    public void log(String where, Level level, String message, Throwable cause) {
        // printed nowhere
    }

    @Override
    public void setLevel(String logger, Level level) {
        // everything is heard
    }

    @Override
    public boolean isLogLevelEnabled(Diagnostic diagnostic) {
        return diagnostic.getLevel().intValue() >= Level.WARNING.intValue();
    }
}
