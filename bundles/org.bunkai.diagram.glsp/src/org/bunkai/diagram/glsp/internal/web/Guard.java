package org.bunkai.diagram.glsp.internal.web;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Lets through only what the page itself asks, before anything else looks at a request. One under another host name comes from a site that
 * had its name resolve to this machine (DNS rebinding); one with a foreign origin comes from a page of another site.
 */
final class Guard extends Handler.Wrapper {

    private static final String FETCH_SITE = "Sec-Fetch-Site";

    private volatile String host = "";

    /** @param address host and port under which the server is reached */
    void servesAt(String address) {
        host = address;
    }

    String host() {
        return host;
    }

    /** A web socket needs the origin: a browser always sends it, and nobody else has business here. */
    boolean isOwnOrigin(String origin) {
        return ("http://" + host).equals(origin);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        response.getHeaders().put("X-Content-Type-Options", "nosniff");
        response.getHeaders().put("Referrer-Policy", "no-referrer");
        response.getHeaders().put("Cross-Origin-Resource-Policy", "same-origin");
        String origin = request.getHeaders().get(HttpHeader.ORIGIN);
        boolean foreign = origin != null && !isOwnOrigin(origin) || "cross-site".equals(request.getHeaders().get(FETCH_SITE));
        if (host.equals(request.getHeaders().get(HttpHeader.HOST)) && !foreign) {
            return super.handle(request, response, callback);
        }
        response.setStatus(HttpStatus.FORBIDDEN_403);
        callback.succeeded();
        return true;
    }
}
