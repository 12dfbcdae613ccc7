package org.bunkai.diagram.glsp.internal.web;

import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** Answers with the status alone: Jetty's own error page would repeat the path, and so what somebody guessed. */
final class SilentErrors extends ErrorHandler {

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        callback.succeeded();
        return true;
    }
}
