package org.bunkai.fixes;

import java.util.List;

import org.osgi.service.component.annotations.Component;

/** The fix for every rule: recording what is asked for. */
@Component
public final class FactFixes implements FixProvider {

    @Override
    public List<Fix> fixes() {
        return List.of(new FactFix());
    }
}
