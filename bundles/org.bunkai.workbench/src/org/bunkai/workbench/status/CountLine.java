package org.bunkai.workbench.status;

import java.util.Optional;

import org.bunkai.assessment.CheckResult;
import org.bunkai.model.Messages;

/** The counts of the newest result as one line. */
final class CountLine {

    private final Messages texts;

    CountLine(Messages texts) {
        this.texts = texts;
    }

    /** Empty without a model; that the check runs as long as there is no result of it. */
    String of(boolean open, Optional<CheckResult> result) {
        if (!open) {
            return "";
        }
        return result.map(CheckResult::summary).map(s -> texts.get("status.counts", s.violated() + s.errors(), s.undecidable()))
                .orElseGet(() -> texts.word("status.running"));
    }
}
