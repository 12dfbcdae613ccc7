package org.bunkai.diagram.glsp.internal.web;

import java.util.List;
import java.util.stream.Stream;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;

/**
 * Starts the bundles that carry the messages of GLSP and Jetty to {@code java.util.logging}. log4j's API waits for a provider that has
 * started; they are not started with the product, because commands that serve no pages begin without them in half the time.
 */
final class LogProviders {

    /** In this order: the first brings the others' services to those who look for them. */
    private static final List<String> BUNDLES = List.of("org.apache.aries.spifly.dynamic.bundle", "org.apache.logging.log4j.to.jul",
            "slf4j.jdk14");

    private LogProviders() {
    }

    static void start() {
        Bundle own = FrameworkUtil.getBundle(LogProviders.class);
        if (own == null) {
            return;
        }
        for (String name : BUNDLES) {
            for (Bundle bundle : Stream.of(own.getBundleContext().getBundles()).filter(b -> name.equals(b.getSymbolicName())).toList()) {
                try {
                    bundle.start(Bundle.START_TRANSIENT);
                } catch (BundleException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
    }
}
