package org.bunkai.model;

/**
 * What a reader may spend on a file.
 *
 * @param maxSizeBytes longest file that is read, in bytes; greater than 0
 */
public record LoadOptions(long maxSizeBytes) {

    /** 256 MB: several times the largest hospital group, well below what fills the memory of a small machine. */
    public static final long DEFAULT_MAX_SIZE_BYTES = 256L * 1024 * 1024;

    public LoadOptions {
        if (maxSizeBytes <= 0) {
            throw new IllegalArgumentException("maxSizeBytes is not positive: " + maxSizeBytes);
        }
    }

    /** Files up to {@link #DEFAULT_MAX_SIZE_BYTES}. */
    public static LoadOptions defaults() {
        return new LoadOptions(DEFAULT_MAX_SIZE_BYTES);
    }
}
