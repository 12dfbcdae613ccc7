package org.bunkai.report.instruments;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.bunkai.assessment.CheckResult;
import org.bunkai.assessment.FindingTexts;
import org.bunkai.model.Messages;
import org.bunkai.model.architecture.Architecture;
import org.bunkai.model.architecture.Facility;
import org.bunkai.model.architecture.Party;
import org.bunkai.model.edit.Labels;
import org.bunkai.report.ReportOptions;
import org.bunkai.report.ReportTable;
import org.bunkai.report.ReportTable.Cell;
import org.bunkai.report.ReportTable.Row;
import org.bunkai.report.instruments.Providers.Part;

/**
 * The forms that a hospital hands in, filled as far as the model knows and the item texts are public. An answer is はい only if every fact it
 * rests on is recorded and says so; an item whose text is not public is never answered.
 *
 * @param tables the hospital's checklist, one checklist for each provider, what each provider has to do with, the BCP list of drawing and
 *        ledgers, and the split of roles
 * @param notes sources, the state of the texts, what is not public, and how answers come about; one paragraph each
 */
public record Instruments(List<ReportTable> tables, List<String> notes) {

    private static final List<String> PARTS = List.of("provider=20", "part=28", "type=14", "place=20", "relation=18");
    /** Limit of a table's title, see {@link ReportTable}. */
    private static final int TITLE = 31;

    public Instruments {
        tables = List.copyOf(tables);
        notes = List.copyOf(notes);
    }

    /** The forms of a result in Japanese or English; official item texts stay Japanese. */
    public static Instruments of(CheckResult result, Locale locale) {
        return new Builder(result, locale).build();
    }

    private static final class Builder {

        private final CheckResult result;
        private final Architecture architecture;
        private final Messages words;
        private final FindingTexts texts;
        private final Labels labels;
        private final Providers providers;
        private final Tables tables;
        private final Forms forms;
        private final Instrument checklist;
        private final Instrument bcp;

        Builder(CheckResult result, Locale locale) {
            this.result = result;
            this.architecture = result.architecture();
            this.words = Messages.of(Instruments.class, locale);
            this.texts = FindingTexts.of(result, locale).withNamesUpTo(ReportOptions.LONGEST_NAME);
            this.labels = Labels.of(locale);
            this.providers = new Providers(architecture);
            this.tables = new Tables(result, texts, words);
            this.forms = new Forms(new Examiner(result, texts, providers, words), tables, words);
            InstrumentFile file = InstrumentFile.read();
            this.checklist = file.get("checklist");
            this.bcp = file.get("bcp");
        }

        Instruments build() {
            Subject institution = Subject.institution(architecture);
            List<ReportTable> all = new ArrayList<>();
            all.add(forms.checklist("checklist-hospital", words.word("hospital.title"), checklist.items(), institution));
            List<Party> parties = providers.all();
            for (int i = 0; i < parties.size(); i++) {
                all.add(forms.checklist("checklist-provider-" + (i + 1), title(i + 1, parties.get(i)), checklist.providerItems(),
                        providers.subject(parties.get(i))));
            }
            all.add(parts(parties));
            all.add(forms.plain("bcp-check", words.word("bcp.title"), bcp.items(), institution));
            all.add(new RoleSplit(result, texts, tables, words).table());
            return new Instruments(all, notes());
        }

        private String title(int number, Party provider) {
            String title = words.get("provider.title", number, texts.name(provider)).replaceAll("[\\[\\]:*?/\\\\]", " ");
            return title.substring(0, Math.min(TITLE, title.length()));
        }

        private ReportTable parts(List<Party> parties) {
            return new ReportTable("provider-parts", words.word("parts.title"),
                    tables.columns(PARTS),
                    parties.stream().flatMap(this::parts).toList());
        }

        private Stream<Row> parts(Party provider) {
            List<Part> parts = providers.parts(provider);
            return parts.isEmpty() ? Stream.of(row(texts.name(provider), words.word("parts.none"), "", "", ""))
                    : parts.stream().map(part -> row(texts.name(provider), texts.name(part.element()), texts.type(part.element()),
                            place(part), tables.list(part.relations().stream().map(labels::of).toList())));
        }

        private String place(Part part) {
            String place = part.device().eContainer() instanceof Facility facility ? texts.name(facility) : "";
            return part.element() == part.device() ? place : words.get("parts.on", place, texts.name(part.device()));
        }

        private static Row row(String... cells) {
            return new Row("", Stream.of(cells).map(Cell::of).toList());
        }

        private List<String> notes() {
            List<String> notes = new ArrayList<>(List.of(words.word("note.answers"), words.get("note.checklist", checklist.title(),
                    checklist.source(), checklist.published()), words.get("note.pages", pages()), words.word("note.machine"),
                    words.get("note.notPublic", tables.list(checklist.withoutText())),
                    words.get("note.providerText", tables.list(checklist.withoutProviderText())),
                    words.word("note.target"), words.word("note.devices"), words.word("note.providers")));
            if (!providers.possible().isEmpty()) {
                notes.add(words.get("note.possible", tables.list(providers.possible().stream().map(texts::name).toList())));
            }
            notes.addAll(List.of(words.get("note.bcp", bcp.title(), bcp.source(), bcp.published()), words.word("note.roles"),
                    words.word("note.mds"), words.word("note.edited")));
            return notes;
        }

        private String pages() {
            return checklist.withText().map(item -> words.get("note.page", item.number(), item.page()))
                    .collect(Collectors.joining(words.word("separator")));
        }
    }
}
