package org.bunkai.exchange;

import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.message.MessageFactory;
import org.apache.logging.log4j.message.ParameterizedMessageFactory;
import org.apache.logging.log4j.simple.SimpleLogger;
import org.apache.logging.log4j.spi.ExtendedLogger;
import org.apache.logging.log4j.spi.LoggerContext;
import org.apache.logging.log4j.spi.LoggerContextFactory;
import org.apache.logging.log4j.util.PropertiesUtil;

/** Loggers that are off. log4j-api makes the factory by its public constructor. */
public final class SilentLoggers implements LoggerContextFactory, LoggerContext {

    private final ExtendedLogger logger = new SimpleLogger("", Level.OFF, false, false, false, false, "",
            ParameterizedMessageFactory.INSTANCE, new PropertiesUtil(new Properties()),
            new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));

    @Override
    public LoggerContext getContext(String caller, ClassLoader loader, Object externalContext, boolean currentContext) {
        return this;
    }

    @Override
    public LoggerContext getContext(String caller, ClassLoader loader, Object externalContext, boolean currentContext, URI configuration,
            String name) {
        return this;
    }

    @Override
    public void removeContext(LoggerContext context) {
        // There is one, and it keeps nothing.
    }

    @Override
    public Object getExternalContext() {
        return null;
    }

    @Override
    public ExtendedLogger getLogger(String name) {
        return logger;
    }

    @Override
    public ExtendedLogger getLogger(String name, MessageFactory messages) {
        return logger;
    }

    @Override
    public boolean hasLogger(String name) {
        return true;
    }

    @Override
    public boolean hasLogger(String name, MessageFactory messages) {
        return true;
    }

    @Override
    public boolean hasLogger(String name, Class<? extends MessageFactory> messages) {
        return true;
    }
}
