package org.bunkai.workbench.model;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;

import org.bunkai.assessment.Checker;
import org.bunkai.model.ModelException;
import org.bunkai.session.ModelSession;
import org.bunkai.session.RecoveryEntry;
import org.bunkai.session.SessionException;
import org.bunkai.session.SessionRegistry;
import org.bunkai.session.SessionSettings;
import org.bunkai.validation.engine.Engine;
import org.bunkai.validation.engine.ValidationEngine;
import org.bunkai.workbench.preferences.Settings;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.widgets.Display;
import org.osgi.framework.FrameworkUtil;

/** The open sessions of this workbench. UI thread only, where nothing else is said. */
public final class Sessions {

    private static final Map<ModelSession, RecoveryEntry> RECOVERED = new WeakHashMap<>();
    private static SessionRegistry registry;
    private static Engine checkedBy;
    private static Duration checkedWithin;
    private static Checker checker;

    private Sessions() {
    }

    /** The registry; made when it is asked for first. */
    public static SessionRegistry registry() {
        if (registry == null) {
            registry = new SessionRegistry(SessionSettings.of(recovery(), Display.getDefault()::asyncExec, () -> checker().orElse(null)));
        }
        return registry;
    }

    /** Goes on with every session that did not end as it should. What cannot be recovered now stays for the next time. */
    public static void recover() {
        for (RecoveryEntry entry : registry().recoverable()) {
            try {
                RECOVERED.put(registry().recover(entry), entry);
            } catch (ModelException | SessionException e) {
                Problems.log(e);
            }
        }
    }

    /** What a session goes on with, if it did not begin with a file or a new model. */
    public static Optional<RecoveryEntry> recovered(ModelSession session) {
        return Optional.ofNullable(RECOVERED.get(session));
    }

    /** What checks models, with the packs and preferences of now; empty without engine. On any thread. */
    public static Optional<Checker> checker() {
        return Services.get(ValidationEngine.class).map(ValidationEngine::engine).map(Sessions::checker);
    }

    /** Called on the threads of sessions. What a checker found stays valid as long as packs and preferences are the same. */
    private static synchronized Checker checker(Engine engine) {
        Duration limit = Settings.cpuLimit();
        if (engine != checkedBy || !limit.equals(checkedWithin)) {
            checkedBy = engine;
            checkedWithin = limit;
            checker = new Checker(engine, limit);
        }
        return checker;
    }

    /** The folder of recovery copies, in the workbench's own data. */
    private static Path recovery() {
        return Platform.getStateLocation(FrameworkUtil.getBundle(Sessions.class)).append("recovery").toPath();
    }
}
