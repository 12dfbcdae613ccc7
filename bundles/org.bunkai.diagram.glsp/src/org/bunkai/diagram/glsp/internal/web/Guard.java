package org.bunkai.diagram.glsp.internal.web;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Lets through only what the page itself asks. A request under another host name comes from a site that had its name resolve to this machine
 * (DNS rebinding); one with a foreign origin comes from a page of another site.
 */
final class Guard extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private volatile String host = "";

    /** @param address host and port under which the server is reached */
    void servesAt(String address) {
        host = address;
    }

    String origin() {
        return "http://" + host;
    }

    String host() {
        return host;
    }

    /** A web socket needs the origin: a browser always sends it, and nobody else has business here. */
    boolean isOwnOrigin(String origin) {
        return origin().equals(origin);
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        String origin = request.getHeader("Origin");
        String site = request.getHeader("Sec-Fetch-Site");
        boolean foreign = origin != null && !isOwnOrigin(origin) || "cross-site".equals(site);
        if (!host.equals(request.getHeader("Host")) || foreign) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        chain.doFilter(request, response);
    }
}
