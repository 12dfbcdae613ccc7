package org.bunkai.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

import org.bunkai.exchange.source.ImportSources;
import org.bunkai.guideline.ClauseRegister;
import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.validation.engine.ValidationEngine;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;

/** The headless application of the product. The exit code is that of the command. */
public final class CommandLineApplication implements IApplication {

    private static final long SERVICE_TIMEOUT_MILLIS = 10_000;

    @Override
    public Object start(IApplicationContext context) throws InterruptedException {
        String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        BundleContext bundles = FrameworkUtil.getBundle(CommandLineApplication.class).getBundleContext();
        ServiceTracker<ValidationEngine, ValidationEngine> engine = new ServiceTracker<>(bundles, ValidationEngine.class, null);
        engine.open();
        ServiceTracker<ImportSources, ImportSources> sources = new ServiceTracker<>(bundles, ImportSources.class, null);
        sources.open();
        Thread warmUp = warmUp();
        PrintWriter out = utf8(FileDescriptor.out);
        PrintWriter err = utf8(FileDescriptor.err);
        try {
            Session session = new Session(bundles.getBundle().getVersion().toString(), () -> waitFor(engine),
                    () -> waitFor(sources), out, err, Boolean.getBoolean("bunkai.terminal"));
            return Bunkai.run(session, arguments);
        } finally {
            out.flush();
            err.flush();
            engine.close();
            sources.close();
            // It must not load a class from a framework that is stopping.
            warmUp.join();
        }
    }

    @Override
    public void stop() {
        // Commands run to their end.
    }

    /** What every command needs is made ready while the command line is read: the second core has nothing else to do. */
    private static Thread warmUp() {
        return Thread.ofPlatform().daemon().name("bunkai-warm-up").start(() -> {
            ArchitecturePackage.eINSTANCE.eClass();
            ClauseRegister.load(ClauseRegister.editions().getFirst());
        });
    }

    private static <T> T waitFor(ServiceTracker<T, T> tracker) {
        try {
            T service = tracker.waitForService(SERVICE_TIMEOUT_MILLIS);
            if (service == null) {
                throw new IllegalStateException("a service of the product did not start");
            }
            return service;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static PrintWriter utf8(FileDescriptor descriptor) {
        return new PrintWriter(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }
}
