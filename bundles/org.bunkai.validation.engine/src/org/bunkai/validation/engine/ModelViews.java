package org.bunkai.validation.engine;

import org.bunkai.validation.api.ModelView;

/** Views for tools that ask derived views without running a rule. */
public final class ModelViews {

    private ModelViews() {
    }

    /** A view of the request's model. It has no parameters: asking for one throws. */
    public static ModelView of(RunRequest request) {
        return new RunView(request, new ModelIndex(request.root(), null), new DerivedStore(), new StopFlag(request.cancel()),
                ParameterValues.NONE);
    }
}
