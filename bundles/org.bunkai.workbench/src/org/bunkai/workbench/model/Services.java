package org.bunkai.workbench.model;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;

/** OSGi services, as they are now: bundles bring them and take them away. */
public final class Services {

    private static final Map<Class<?>, ServiceTracker<?, ?>> TRACKERS = new ConcurrentHashMap<>();

    private Services() {
    }

    /** A service; empty if no bundle offers it. */
    public static <T> Optional<T> get(Class<T> type) {
        return Optional.ofNullable(type.cast(TRACKERS.computeIfAbsent(type, Services::track).getService()));
    }

    private static ServiceTracker<?, ?> track(Class<?> type) {
        BundleContext context = FrameworkUtil.getBundle(Services.class).getBundleContext();
        ServiceTracker<?, ?> tracker = new ServiceTracker<>(context, type.getName(), null);
        tracker.open();
        return tracker;
    }
}
