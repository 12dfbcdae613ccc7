package org.bunkai.diagram.glsp.internal.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.bunkai.diagram.glsp.internal.graph.Types;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.glsp.graph.GraphPackage;
import org.eclipse.glsp.server.diagram.BaseDiagramConfiguration;
import org.eclipse.glsp.server.layout.ServerLayoutKind;
import org.eclipse.glsp.server.types.EdgeTypeHint;
import org.eclipse.glsp.server.types.ShapeTypeHint;

/**
 * What GLSP has to know of the shapes. What may be done with them is not told by hints: those could only forbid, and people want to know
 * why; each element says itself whether it can be moved, deleted and connected. Shared by all pages: it must hold nothing of one of them.
 */
public class Configuration extends BaseDiagramConfiguration {

    private static final List<String> NODES = List.of(Types.FACILITY, Types.NETWORK, Types.DEVICE, Types.CLOUD, Types.BOUNDARY);
    private static final List<String> EDGES = List.of(Types.LINK, Types.TIE, Types.TUNNEL);

    @Override
    public List<ShapeTypeHint> getShapeTypeHints() {
        return List.of();
    }

    @Override
    public List<EdgeTypeHint> getEdgeTypeHints() {
        return List.of();
    }

    @Override
    public Map<String, EClass> getTypeMappings() {
        Map<String, EClass> mappings = new HashMap<>(super.getTypeMappings());
        NODES.forEach(type -> mappings.put(type, GraphPackage.Literals.GNODE));
        EDGES.forEach(type -> mappings.put(type, GraphPackage.Literals.GEDGE));
        mappings.put(Types.NAME, GraphPackage.Literals.GLABEL);
        return mappings;
    }

    @Override
    public ServerLayoutKind getLayoutKind() {
        return ServerLayoutKind.NONE;
    }

    @Override
    public boolean needsClientLayout() {
        return false;
    }

    @Override
    public boolean animatedUpdate() {
        return false;
    }
}
