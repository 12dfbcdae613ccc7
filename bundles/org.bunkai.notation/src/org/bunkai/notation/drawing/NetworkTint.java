package org.bunkai.notation.drawing;

/** The kind of a network as far as its tint tells it. Renderers own the colours. */
public enum NetworkTint {
    CLINICAL,
    MODALITY,
    MAINTENANCE,
    OFFICE,
    BACKUP,
    /** An open network: drawn with a dashed edge. */
    OPEN
}
