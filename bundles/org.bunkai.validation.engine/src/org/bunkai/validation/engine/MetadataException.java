package org.bunkai.validation.engine;

/** The metadata of a rule, or the index of a pack, cannot be used; the message says why. */
final class MetadataException extends Exception {

    private static final long serialVersionUID = 1L;

    MetadataException(String message) {
        super(message);
    }

    MetadataException(String message, Throwable cause) {
        super(message, cause);
    }
}
