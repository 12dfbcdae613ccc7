package org.bunkai.fixes;

import java.util.List;
import java.util.stream.Stream;

import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.edit.Choices;
import org.bunkai.validation.api.Fact;

/** Records a fact that is a {@code Record}. */
final class RecordProposal extends FactProposal {

    private static final ArchitecturePackage P = ArchitecturePackage.eINSTANCE;

    RecordProposal(Fact fact) {
        super(fact);
    }

    @Override
    public List<FixInput> inputs() {
        return Stream.concat(Stream.of(FixInput.of(holder(), P.getRecord_Answer()).among(Choices.EXPLAINED)),
                RecordParts.beside(holder()).stream()).toList();
    }

    @Override
    public List<FixInput> missing(FixValues values) {
        Object answer = values.get(P.getRecord_Answer()).orElse(null);
        boolean groundless = RecordParts.lacksGrounds(answer, values, P.getRecord_Reason(), P.getRecord_Document());
        return inputs().stream().filter(input -> input.feature() == P.getRecord_Answer() && answer == null
                || input.feature() == P.getRecord_Reason() && groundless).toList();
    }

    @Override
    public void apply(Edits edits, FixValues values) {
        edits.record(holder(), feature(), RecordParts.of(values));
    }
}
