package org.bunkai.diagram.glsp.internal.page;

import java.util.Map;

import org.bunkai.diagram.glsp.DiagramDocument;
import org.bunkai.session.SessionException;
import org.bunkai.model.ModelException;
import org.eclipse.glsp.server.actions.SaveModelAction;
import org.eclipse.glsp.server.features.core.model.RequestModelAction;
import org.eclipse.glsp.server.features.core.model.SourceModelStorage;
import org.eclipse.glsp.server.types.GLSPServerException;

import com.google.inject.Inject;

/** Where the model of a page comes from: a document that is open in this process. */
public class SessionStorage implements SourceModelStorage {

    @Inject
    private PageState state;

    @Override
    public void loadSourceModel(RequestModelAction request) {
        Map<String, String> options = request.getOptions();
        DiagramDocument document = DiagramDocument.find(options.get("sourceUri"))
                .orElseThrow(() -> new GLSPServerException("no such document is open"));
        state.show(document, ViewState.of(options));
        state.canvas().open();
    }

    @Override
    public void saveSourceModel(SaveModelAction request) {
        DiagramDocument document = state.document();
        if (document.isEditable()) {
            document.ask(() -> {
                try {
                    document.session().save();
                } catch (SessionException | ModelException e) {
                    throw new GLSPServerException(e.messages(document.locale()).getFirst(), e);
                }
                return null;
            });
        }
    }
}
