package org.bunkai.fixes;

import java.util.List;

import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.Document;
import org.bunkai.model.architecture.Element;
import org.bunkai.model.edit.AnswerKind;
import org.bunkai.model.edit.Choices;
import org.bunkai.validation.api.Fact;

/** Records a fact that is a value; why an answer is so can be recorded beside it. */
final class ValueProposal extends FactProposal {

    private static final ArchitecturePackage P = ArchitecturePackage.eINSTANCE;

    ValueProposal(Fact fact) {
        super(fact);
    }

    @Override
    public List<FixInput> inputs() {
        FixInput value = FixInput.of(holder(), feature());
        return !isExplainable() ? List.of(value)
                : List.of(value, FixInput.of(holder(), P.getRemark_Text()).optional(),
                        FixInput.of(holder(), P.getRemark_Document()).optional());
    }

    @Override
    public List<FixInput> missing(FixValues values) {
        Object value = values.get(feature()).orElse(null);
        boolean groundless = RecordParts.lacksGrounds(value, values, P.getRemark_Text(), P.getRemark_Document());
        return inputs().stream().filter(input -> input.feature() == feature() && value == null
                || input.feature() == P.getRemark_Text() && groundless).toList();
    }

    @Override
    public void apply(Edits edits, FixValues values) {
        edits.fact(holder(), feature(), values.get(feature()).orElseThrow());
        if (isExplainable()) {
            edits.explain((Element) holder(), feature(), values.get(P.getRemark_Text(), String.class).orElse(null),
                    values.get(P.getRemark_Document(), Document.class).orElse(null));
        }
    }

    private boolean isExplainable() {
        return AnswerKind.of(feature()) == AnswerKind.CHOICE && Choices.isExplainable(holder(), feature());
    }
}
