package org.bunkai.diagram.glsp.internal.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.bunkai.diagram.glsp.DiagramDocument;
import org.bunkai.diagram.glsp.internal.page.Canvas;
import org.bunkai.diagram.glsp.internal.page.Scene;
import org.bunkai.diagram.svg.SvgOptions;
import org.bunkai.diagram.svg.SvgWriter;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** What a page shows now, as a file: the same sheet that reports hold. */
final class ExportServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Scene> scene = DiagramDocument.find(request.getParameter("doc")).flatMap(d -> d.canvas(request.getParameter("client")))
                .map(Canvas::scene);
        if (scene.isEmpty() || !"svg".equals(request.getParameter("format"))) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("image/svg+xml");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + scene.get().view().view().id().replaceAll("[^A-Za-z0-9_-]", "_") + ".svg\"");
        response.getOutputStream()
                .write(new SvgWriter().write(scene.get().placed(), SvgOptions.in(scene.get().locale())).getBytes(StandardCharsets.UTF_8));
    }
}
