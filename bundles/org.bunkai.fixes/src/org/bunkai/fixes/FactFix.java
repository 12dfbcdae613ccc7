package org.bunkai.fixes;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.bunkai.model.edit.AnswerKind;
import org.bunkai.validation.api.Fact;
import org.bunkai.validation.api.Outcome;

/** Records a fact that an undecidable finding misses; one proposal per fact. */
final class FactFix implements Fix {

    static final String ID = "bunkai.fact";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Set<String> rules() {
        return Set.of();
    }

    @Override
    public List<Proposal> propose(FixContext context) {
        if (context.finding().outcome() != Outcome.UNDECIDABLE) {
            return List.of();
        }
        return context.finding().missing().stream().map(context::edited).flatMap(Optional::stream).map(FactFix::proposal)
                .toList();
    }

    private static Proposal proposal(Fact fact) {
        return switch (AnswerKind.of(fact.feature())) {
            case MODEL -> new PartProposal(fact);
            case RECORD -> new RecordProposal(fact);
            default -> new ValueProposal(fact);
        };
    }
}
