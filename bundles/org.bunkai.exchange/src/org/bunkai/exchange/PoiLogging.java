package org.bunkai.exchange;

import org.apache.logging.log4j.spi.Provider;
import org.osgi.service.component.annotations.Component;

/**
 * Where the messages of POI go: nowhere. What is wrong with a file becomes an {@link ExchangeException}; the same once more on stderr, as
 * POI's XML reader would have it, helps nobody.
 *
 * <p>In an OSGi product log4j-api waits without end until some bundle offers an implementation. The priority of this one is the lowest, so
 * that a real one wins where it is installed.
 */
@Component(service = Provider.class, property = "APIVersion=2.6.0")
public final class PoiLogging extends Provider {

    /** Version of the contract between log4j-api and implementations, in all of log4j 2. */
    private static final String CONTRACT = "2.6.0";

    public PoiLogging() {
        super(0, CONTRACT, SilentLoggers.class);
    }
}
