package org.bunkai.diagram.glsp.internal.web;

import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.bunkai.diagram.glsp.DiagramServer;
import org.eclipse.glsp.server.websocket.GLSPServerEndpoint;

import com.google.gson.GsonBuilder;

import jakarta.websocket.CloseReason;
import jakarta.websocket.CloseReason.CloseCodes;
import jakarta.websocket.EndpointConfig;
import jakarta.websocket.MessageHandler;
import jakarta.websocket.Session;

/** The connection of one page: GLSP's, with limits, and alive after a message that cannot be read. */
public final class PageEndpoint extends GLSPServerEndpoint {

    /** Characters of a message. The largest that a page sends are clipboard contents. */
    static final int MAX_MESSAGE = 4 * 1024 * 1024;

    private static final Logger LOG = Logger.getLogger(PageEndpoint.class.getName());
    private static final Set<Session> OPEN = ConcurrentHashMap.newKeySet();

    /** {@code <} stays as it is: the graphs are full of SVG, and nobody puts them into a page of HTML. */
    @Override
    protected Consumer<GsonBuilder> configureGson() {
        return super.configureGson().andThen(GsonBuilder::disableHtmlEscaping);
    }

    @Override
    public void onOpen(Session session, EndpointConfig config) {
        if (OPEN.size() >= DiagramServer.MAX_PAGES) {
            close(session, CloseCodes.TRY_AGAIN_LATER, "too many pages");
            return;
        }
        OPEN.add(session);
        super.onOpen(session, config);
        // The limit of GLSP's own endpoint is that of an address space.
        session.setMaxTextMessageBufferSize(MAX_MESSAGE);
        for (MessageHandler handler : Set.copyOf(session.getMessageHandlers())) {
            if (handler instanceof MessageHandler.Whole<?> whole) {
                session.removeMessageHandler(handler);
                session.addMessageHandler(String.class, guarded(session, whole));
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static MessageHandler.Whole<String> guarded(Session session, MessageHandler.Whole<?> handler) {
        MessageHandler.Whole<String> texts = (MessageHandler.Whole<String>) handler;
        Pace pace = new Pace();
        return message -> {
            if (!pace.allows()) {
                close(session, CloseCodes.VIOLATED_POLICY, "too many messages");
                return;
            }
            try {
                texts.onMessage(message);
            } catch (RuntimeException e) {
                // One bad message must not take the page away from its user. The message itself may hold anything: it is not logged.
                LOG.log(Level.FINE, "a message of a page cannot be read", e);
            }
        };
    }

    @Override
    public void onClose(Session session, CloseReason reason) {
        if (OPEN.remove(session)) {
            super.onClose(session, reason);
        }
    }

    @Override
    public void onError(Session session, Throwable problem) {
        if (!(problem instanceof ClosedChannelException)) {
            LOG.log(Level.FINE, "connection of a page", problem);
        }
    }

    private static void close(Session session, CloseCodes code, String reason) {
        try {
            session.close(new CloseReason(code, reason));
        } catch (IOException e) {
            LOG.log(Level.FINE, "a connection that was refused had gone", e);
        }
    }
}
