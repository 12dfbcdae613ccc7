package org.bunkai.fixes;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.Party;
import org.bunkai.model.architecture.PartyKind;
import org.bunkai.model.edit.AnswerKind;
import org.eclipse.emf.ecore.EStructuralFeature;

/** What somebody would fill in who did what the fix says: everything that is required, done today, future days in the future. */
final class Answers {

    private static final ArchitecturePackage P = ArchitecturePackage.eINSTANCE;
    private static final int A_YEAR = 365;

    private static final Map<EStructuralFeature, Function<LocalDate, Object>> SPECIAL = Map.of(
            P.getRecord_Until(), today -> today.plusDays(A_YEAR),
            P.getDevice_SupportEnd(), today -> today.plusDays(A_YEAR),
            P.getDevice_ExpectedEndOfLife(), today -> today.plusDays(A_YEAR),
            P.getLink_ExpectedEndOfLife(), today -> today.plusDays(A_YEAR),
            P.getDocument_ReportedTo(), today -> List.of("経営層"),
            P.getDocument_ApprovedBy(), today -> List.of("経営層"));

    private Answers() {
    }

    static FixValues to(Offer offer, LocalDate today) {
        return to(offer, FixValues.none(), today);
    }

    private static FixValues to(Offer offer, FixValues given, LocalDate today) {
        FixValues values = given;
        while (!offer.missing(values).isEmpty()) {
            FixInput input = offer.missing(values).getFirst();
            values = values.with(input.feature(), value(input, today));
        }
        return values;
    }

    /** The same for each value that can be chosen first. */
    static List<FixValues> all(Offer offer, LocalDate today) {
        FixInput first = offer.inputs().getFirst();
        List<?> values = first.kind() == AnswerKind.CHOICE || first.kind() == AnswerKind.ELEMENT ? first.candidates()
                : List.of(value(first, today));
        return values.stream().map(value -> to(offer, FixValues.none().with(first.feature(), value), today)).toList();
    }

    private static Object value(FixInput input, LocalDate today) {
        if (SPECIAL.containsKey(input.feature())) {
            return SPECIAL.get(input.feature()).apply(today);
        }
        return switch (input.kind()) {
            case CHOICE -> input.candidates().getFirst();
            case ELEMENT -> input.candidates().stream().filter(each -> each instanceof Party party && party.getKind() == PartyKind.CARRIER)
                    .findFirst().orElseGet(() -> input.candidates().getFirst());
            case CHOICES, ELEMENTS -> List.of(input.candidates().getFirst());
            case DATE -> today;
            case NUMBER -> 7;
            case TEXT -> "記入";
            case TEXTS -> List.of("記入");
            case RECORD, MODEL -> throw new IllegalArgumentException(input.toString());
        };
    }
}
