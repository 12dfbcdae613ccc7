package org.bunkai.diagram.glsp.internal.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.bunkai.diagram.glsp.DiagramDocument;
import org.bunkai.diagram.glsp.DiagramServer;
import org.bunkai.diagram.glsp.internal.page.ViewState;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** The files of the page, from the folder {@code web} of this bundle: flat names only, so that no path leads out of it. */
final class PageServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final Pattern NAME = Pattern.compile("/([A-Za-z0-9_-]+(?:\\.[A-Za-z0-9_-]+)*\\.([a-z]+))");
    private static final Map<String, String> TYPES = Map.of("html", "text/html; charset=utf-8", "js", "text/javascript; charset=utf-8",
            "css", "text/css; charset=utf-8", "txt", "text/plain; charset=utf-8", "svg", "image/svg+xml", "ttf", "font/ttf");

    private final transient Guard guard;

    PageServlet(Guard guard) {
        this.guard = guard;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo();
        Matcher name = NAME.matcher(path == null ? "" : path);
        String type = name.matches() ? TYPES.get(name.group(2)) : null;
        try (InputStream file = type == null ? null : PageServlet.class.getResourceAsStream("/web/" + name.group(1))) {
            if (file == null) {
                response.setStatus(HttpServletResponse.SC_NOT_FOUND);
                return;
            }
            if (name.group(1).equals(DiagramServer.PAGE)) {
                expect(request);
            }
            response.setContentType(type);
            response.setHeader("Content-Security-Policy", policy());
            file.transferTo(response.getOutputStream());
        }
    }

    /** The drawing is made while the browser starts the page. */
    private static void expect(HttpServletRequest request) {
        Map<String, String> words = new HashMap<>();
        request.getParameterMap().forEach((key, values) -> words.put(key, values[0]));
        DiagramDocument.find(words.get("doc")).ifPresent(document -> document.expect(ViewState.of(words)));
    }

    /** WebKitGTK sends what a page says to the workbench as requests to {@code swt:}. */
    private String policy() {
        return "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self';"
                + " connect-src 'self' swt: ws://" + guard.host() + "; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";
    }
}
