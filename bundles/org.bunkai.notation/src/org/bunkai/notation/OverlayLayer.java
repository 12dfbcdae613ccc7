package org.bunkai.notation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.bunkai.assessment.CheckResult;
import org.bunkai.model.Messages;
import org.bunkai.model.architecture.Device;
import org.bunkai.notation.drawing.Drawing;
import org.bunkai.notation.drawing.Hue;
import org.bunkai.notation.drawing.MarkKind;
import org.bunkai.notation.drawing.Shade;
import org.bunkai.notation.drawing.Shading;
import org.bunkai.notation.drawing.Tone;
import org.bunkai.validation.api.Severity;
import org.bunkai.validation.engine.Finding;
import org.eclipse.emf.ecore.EObject;

/** What an overlay says beside its marks: shades, and the second line of cards. */
final class OverlayLayer {

    private static final String SEVERITY = "severity.";
    private static final String WAIVED = "waived";
    private static final String EXPIRED = "expired";
    private static final String ASKED = "asked";
    private static final String SEPARATOR = "・";
    /** So many numbers of questions are named on a card. */
    private static final int QUESTIONS = 3;

    private final CheckResult result;
    private final NotationOptions options;
    private final Marks marks;
    private final Messages texts;
    private final WaiverDates waivers;
    private final EvidenceAge evidence;
    private final Map<EObject, SortedSet<Integer>> questions = new HashMap<>();

    OverlayLayer(CheckResult result, NotationOptions options, Marks marks, Messages texts) {
        this.result = result;
        this.options = options;
        this.marks = marks;
        this.texts = texts;
        waivers = new WaiverDates(result);
        evidence = new EvidenceAge(result);
        for (Finding finding : marks.shown()) {
            for (EObject holder : FindingMarks.of(finding.element())) {
                finding.missing().stream().map(options.questions()::get).filter(number -> number != null)
                        .forEach(number -> questions.computeIfAbsent(holder, key -> new TreeSet<>()).add(number));
            }
        }
    }

    /** The line that takes the place of a device's fact; empty to leave that. */
    Optional<CardFact> fact(Device device) {
        return switch (options.overlay()) {
            case SEVERITY -> Optional.of(severities(device));
            case WAIVER -> waivers.over(device).map(day -> new CardFact(texts.get("waiver.over", day), Tone.ALERT))
                    .or(() -> waivers.until(device).map(day -> new CardFact(texts.get("waiver.until", day), Tone.NORMAL)));
            case UNDECIDABLE -> Optional.ofNullable(questions.get(device)).map(this::questions);
            case AGE -> Optional.of(evidence.oldest(device).map(day -> new CardFact(age(day), Tone.NORMAL))
                    .orElseGet(() -> new CardFact(texts.get("age.undated"), Tone.UNKNOWN)));
            case CLAUSE, PARTY, NONE -> Optional.empty();
        };
    }

    private CardFact severities(Device device) {
        Map<Severity, Integer> severities = marks.severities(device);
        String text = severities.entrySet().stream().sorted(Map.Entry.<Severity, Integer>comparingByKey().reversed())
                .map(e -> texts.get(SEVERITY + e.getKey(), e.getValue())).collect(Collectors.joining(SEPARATOR));
        return new CardFact(text, severities.containsKey(Severity.HIGH) ? Tone.ALERT : Tone.NORMAL);
    }

    private CardFact questions(SortedSet<Integer> numbers) {
        String first = numbers.stream().limit(QUESTIONS).map(String::valueOf).collect(Collectors.joining(SEPARATOR));
        return new CardFact(numbers.size() > QUESTIONS ? texts.get("questions.more", first, numbers.size() - QUESTIONS)
                : texts.get("questions", first), Tone.UNKNOWN);
    }

    private String age(LocalDate day) {
        long days = days(day);
        Age age = Age.of(days);
        long months = ChronoUnit.MONTHS.between(day, result.asOf());
        return age == Age.A && months < 1 ? texts.get("age.days", day, days)
                : months < 24 ? texts.get("age.months", day, months) : texts.get("age.years", day, months / 12);
    }

    /** What lies ahead of the check is new. */
    private long days(LocalDate day) {
        return Math.max(0, ChronoUnit.DAYS.between(day, result.asOf()));
    }

    /** The shades of a drawing. */
    Shading shading(Drawing drawing) {
        return switch (options.overlay()) {
            case SEVERITY -> shading(drawing, List.of(shade(SEVERITY + Severity.HIGH, Hue.RED),
                    shade(SEVERITY + Severity.MEDIUM, Hue.ORANGE), shade(SEVERITY + Severity.LOW, Hue.GREY)),
                    (element, cloud) -> marks.severities(element).keySet().stream().max(Severity::compareTo)
                            .map(severity -> SEVERITY + severity));
            case WAIVER -> shading(drawing, List.of(shade(EXPIRED, Hue.RED), shade(WAIVED, Hue.GREY)),
                    (element, cloud) -> waivers.over(element).map(day -> EXPIRED).or(() -> waivers.until(element).map(day -> WAIVED)));
            case UNDECIDABLE -> shading(drawing, List.of(shade(ASKED, Hue.AMBER)),
                    (element, cloud) -> Optional.ofNullable(questions.get(element)).map(numbers -> ASKED));
            case AGE -> shading(drawing, Age.shades(texts), (element, cloud) -> cloud ? Optional.empty() : age(element));
            case PARTY -> parties(drawing);
            case CLAUSE, NONE -> Shading.NONE;
        };
    }

    /** A device about which nothing has a date is shown as such; of other elements that is no news. */
    private Optional<String> age(EObject element) {
        return evidence.oldest(element).map(day -> Age.of(days(day)).name())
                .or(() -> element instanceof Device ? Optional.of(Age.UNDATED.name()) : Optional.empty());
    }

    private Shade shade(String id, Hue hue) {
        return new Shade(id, hue, texts.get("shade." + id + ".letter"), texts.get("shade." + id));
    }

    /** Tells the shade of an element, which may be drawn as the card of an external network. */
    private interface Chooser {
        Optional<String> shade(EObject element, boolean cloud);
    }

    private Shading shading(Drawing drawing, List<Shade> shades, Chooser chooser) {
        DrawnElements elements = new DrawnElements(result.architecture());
        SortedMap<String, String> of = new TreeMap<>();
        for (String id : DrawnElements.ids(drawing)) {
            elements.shaded(id).flatMap(element -> chooser.shade(element, elements.isCloud(id))).ifPresent(shade -> of.put(id, shade));
        }
        return new Shading(shades, of);
    }

    /** Who answers for what asks for attention, with the number of violations and open questions of each. */
    private Shading parties(Drawing drawing) {
        ResponsibleParties parties = new ResponsibleParties(result.architecture(), options.locale());
        Map<String, Map<MarkKind, Integer>> counts = new HashMap<>();
        for (Finding finding : marks.shown()) {
            FindingMarks.of(finding.element()).stream().map(parties::shade).flatMap(Optional::stream).distinct()
                    .forEach(shade -> counts.computeIfAbsent(shade, key -> new EnumMap<>(MarkKind.class))
                            .merge(FindingMarks.kind(finding.outcome()), 1, Integer::sum));
        }
        Shading all = parties.shading(drawing, (shade, name) -> texts.get("shade.party", name, count(counts, shade, MarkKind.VIOLATED),
                count(counts, shade, MarkKind.UNDECIDABLE)));
        DrawnElements elements = new DrawnElements(result.architecture());
        return all.only(all.of().keySet().stream().filter(id -> !elements.isCloud(id))
                .filter(id -> elements.of(id).filter(element -> marks.of(element).kind().asksForAttention()).isPresent()).toList());
    }

    private static String count(Map<String, Map<MarkKind, Integer>> counts, String shade, MarkKind kind) {
        return Integer.toString(counts.getOrDefault(shade, Map.of()).getOrDefault(kind, 0));
    }

    /** Classes of age, each up to so many days. */
    private enum Age {
        A(183, Hue.GREEN),
        B(366, Hue.TEAL),
        C(3 * 366, Hue.ORANGE),
        D(Long.MAX_VALUE, Hue.RED),
        UNDATED(-1, Hue.AMBER);

        private final long most;
        private final Hue hue;

        Age(long most, Hue hue) {
            this.most = most;
            this.hue = hue;
        }

        static Age of(long days) {
            return days <= A.most ? A : days <= B.most ? B : days <= C.most ? C : D;
        }

        static List<Shade> shades(Messages texts) {
            return Arrays.stream(values()).map(age -> new Shade(age.name(), age.hue, age == UNDATED ? "?" : age.name(),
                    texts.get("shade.age." + age.name()))).toList();
        }
    }
}
