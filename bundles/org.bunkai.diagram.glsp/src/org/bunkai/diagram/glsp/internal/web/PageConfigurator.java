package org.bunkai.diagram.glsp.internal.web;

import java.util.function.Supplier;

import org.eclipse.glsp.server.websocket.GLSPConfigurator;

import com.google.inject.Injector;

/** Makes an endpoint per page, for pages of this server only. */
final class PageConfigurator extends GLSPConfigurator {

    private final Guard guard;

    PageConfigurator(Supplier<Injector> injector, Guard guard) {
        super(injector);
        this.guard = guard;
    }

    @Override
    public boolean checkOrigin(String origin) {
        return guard.isOwnOrigin(origin);
    }
}
