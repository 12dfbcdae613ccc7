package org.bunkai.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.bunkai.exchange.ExchangeException.Kind;
import org.bunkai.exchange.ExchangeException.Problem;
import org.bunkai.exchange.ImportRow.Outcome;
import org.bunkai.exchange.source.ImportTable;
import org.bunkai.exchange.source.ImportTable.Cell;
import org.bunkai.model.Ids;
import org.bunkai.model.architecture.Architecture;
import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.Area;
import org.bunkai.model.architecture.Facility;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.ChangeCommand;

/**
 * What a table of devices would do to a model, row by row. The model is untouched until {@link #apply()} or the {@link #command} of the
 * plan runs, which is done once, on the model as it was when the plan was made.
 */
public final class ImportPlan {

    private static final ArchitecturePackage P = ArchitecturePackage.eINSTANCE;

    /**
     * A word of the column of kinds.
     *
     * @param word the word; empty for empty cells
     * @param rows number of rows that have it
     * @param type what it means, if that is known
     */
    public record Word(String word, int rows, Optional<DeviceType> type) {
    }

    private final Architecture architecture;
    private final ImportAdditions additions;
    private final List<ImportRow> rows;
    private final List<Word> words;

    private ImportPlan(Architecture architecture, ImportAdditions additions, List<ImportRow> rows, List<Word> words) {
        this.architecture = architecture;
        this.additions = additions;
        this.rows = rows;
        this.words = words;
    }

    /**
     * Plans an import.
     *
     * @param mapping what columns and words mean, {@linkplain ImportMapping#completedFor completed} for the table
     * @param facility where new devices stand whose row does not say so; empty takes the only facility, if there is one
     * @param locale language of what is said about rows: Japanese, else English
     * @throws ExchangeException if no row can be read with that mapping
     */
    public static ImportPlan of(Architecture architecture, ImportTable table, ImportMapping mapping, Optional<Facility> facility,
            Locale locale) throws ExchangeException {
        List<Problem> problems = mapping.problems(locale);
        if (!problems.isEmpty()) {
            throw new ExchangeException(table.file(), problems, null);
        }
        ExchangeTexts texts = ExchangeTexts.of(locale);
        List<Facility> facilities = architecture.getFacilities();
        Facility standard = facility.orElseGet(() -> facilities.size() == 1 ? facilities.getFirst() : null);
        ImportContext context = new ImportContext(mapping, standard, new DeviceMatcher(architecture),
                new ElementFinder(new FactKeys(architecture), texts), new ImportAdditions(), texts);
        List<ImportIdentity> identities = table.rows().stream().map(row -> ImportIdentity.of(row, context)).filter(i -> !i.isEmpty())
                .toList();
        Map<Object, List<ImportIdentity>> same = identities.stream().filter(i -> i.problems().isEmpty())
                .collect(Collectors.groupingBy(ImportIdentity::key));
        FactWriter writer = new FactWriter(Ids.of(architecture), true);
        List<ImportRow> rows = identities.stream().map(i -> row(i, same.getOrDefault(i.key(), List.of()), context, writer)).toList();
        return new ImportPlan(architecture, context.additions(), rows, words(table, mapping));
    }

    /** What becomes of every row that says something. */
    public List<ImportRow> rows() {
        return rows;
    }

    /** The rows with an outcome. */
    public List<ImportRow> rows(Outcome outcome) {
        return rows.stream().filter(row -> row.outcome() == outcome).toList();
    }

    /** The words of the column of kinds, in the order of the table; only the empty word if no column is one. */
    public List<Word> words() {
        return words;
    }

    /** Parties and areas that will be added, in the order of the rows. */
    public List<EObject> additions() {
        Set<EObject> parts = new LinkedHashSet<>();
        changing().forEach(content -> content.parts().stream().filter(part -> part.eContainer() == null).forEach(parts::add));
        return List.copyOf(parts);
    }

    /** Whether there is nothing to write. */
    public boolean isEmpty() {
        return changing().isEmpty();
    }

    /** Writes every row without problem into the model, in memory only. */
    public void apply() {
        Ids ids = Ids.of(architecture);
        FactWriter writer = new FactWriter(ids, true);
        additions().forEach(part -> {
            if (part instanceof Area area) {
                add(ids, additions.facility(area), P.getFacility_Areas(), area);
            } else {
                add(ids, architecture, P.getArchitecture_Parties(), part);
            }
        });
        for (ImportRow.Content content : changing()) {
            if (content.isNew()) {
                add(ids, content.facility(), P.getFacility_Devices(), content.device());
            }
            if (content.added() != null) {
                add(ids, content.device(), P.getDevice_Interfaces(), content.added());
            }
            content.replies().forEach(writer::write);
        }
    }

    /** The same as one command that can be undone. */
    public Command command(String label) {
        ChangeCommand command = new ChangeCommand(architecture) {
            @Override
            protected void doExecute() {
                apply();
            }
        };
        command.setLabel(label);
        return command;
    }

    private List<ImportRow.Content> changing() {
        return rows.stream().filter(row -> row.outcome() == Outcome.CREATED || row.outcome() == Outcome.UPDATED).map(ImportRow::content)
                .toList();
    }

    /** An element is put into its place with its id, so that nobody sees it without one. */
    private static void add(Ids ids, EObject owner, EStructuralFeature feature, EObject element) {
        ids.assign(element, owner, feature);
        @SuppressWarnings("unchecked")
        List<EObject> list = (List<EObject>) owner.eGet(feature);
        list.add(element);
    }

    private static ImportRow row(ImportIdentity identity, List<ImportIdentity> same, ImportContext context, FactWriter writer) {
        ImportContent content = new ImportContent(identity, context);
        Optional<ImportRow.Content> read = content.read();
        List<Problem> problems = new ArrayList<>(content.problems());
        if (same.size() > 1) {
            problems.add(new Problem(Kind.SAME_DEVICE, "", same.stream().filter(o -> o != identity).map(o -> Integer.toString(o.number()))
                    .collect(Collectors.joining(context.texts().get("comma")))));
        }
        return problems.isEmpty() ? ImportRow.of(identity, read.orElseThrow(), writer, context.texts())
                : ImportRow.of(identity, problems, context.texts());
    }

    private static List<Word> words(ImportTable table, ImportMapping mapping) {
        Optional<String> heading = mapping.heading(ImportTarget.KIND);
        Map<String, String> shown = new LinkedHashMap<>();
        Map<String, Integer> counts = new LinkedHashMap<>();
        table.rows().forEach(row -> {
            String text = heading.map(row.cells()::get).map(Cell::text).filter(t -> !ImportWords.isNothing(t)).orElse("");
            shown.putIfAbsent(ImportWords.key(text), text);
            counts.merge(ImportWords.key(text), 1, Integer::sum);
        });
        return shown.entrySet().stream().map(e -> new Word(e.getValue(), counts.get(e.getKey()), mapping.type(e.getValue()))).toList();
    }
}
