package org.bunkai.fixes.mhlw;

import org.bunkai.fixes.FixTexts;

/** The labels of this package. */
final class FixLabels {

    static final FixTexts TEXTS = FixTexts.of(FixLabels.class);

    private FixLabels() {
    }
}
