package org.bunkai.validation.engine;

/** Service: the engine over the packs that are installed now. */
public interface ValidationEngine {

    /** An engine over the packs that are registered at this moment; the same object as long as they are the same. */
    Engine engine();
}
