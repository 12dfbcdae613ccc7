package org.bunkai.diagram.glsp.internal.web;

import java.io.IOException;
import java.util.Optional;

import org.bunkai.diagram.glsp.DiagramDocument;
import org.bunkai.diagram.glsp.internal.page.Canvas;
import org.bunkai.diagram.glsp.internal.page.Scene;
import org.bunkai.diagram.picture.PictureFormat;
import org.bunkai.diagram.svg.SvgOptions;

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
        Optional<PictureFormat> format = PictureFormat.named(request.getParameter("format"));
        if (scene.isEmpty() || format.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        byte[] file = format.get().write(scene.get().placed(), SvgOptions.in(scene.get().locale()));
        String name = scene.get().view().view().id().replaceAll("[^A-Za-z0-9_-]", "_") + "." + format.get().ending();
        response.setContentType(format.get().mediaType());
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        response.getOutputStream().write(file);
    }
}
