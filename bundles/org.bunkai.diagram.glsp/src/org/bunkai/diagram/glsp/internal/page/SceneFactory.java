package org.bunkai.diagram.glsp.internal.page;

import org.bunkai.diagram.glsp.internal.graph.GraphBuilder;
import org.eclipse.glsp.graph.GGraph;
import org.eclipse.glsp.graph.GModelRoot;
import org.eclipse.glsp.server.features.core.model.GModelFactory;

import com.google.inject.Inject;

/** Makes the graph of a page from what is drawn for it. */
public class SceneFactory implements GModelFactory {

    @Inject
    private PageState state;

    @Override
    public void createGModel() {
        GModelRoot before = state.getRoot();
        GGraph graph = new GraphBuilder(state.canvas().scene()).build();
        graph.setRevision(before == null ? -1 : before.getRevision());
        state.updateRoot(graph);
    }
}
