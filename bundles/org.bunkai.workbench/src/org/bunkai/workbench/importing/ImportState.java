package org.bunkai.workbench.importing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.bunkai.exchange.DeviceType;
import org.bunkai.exchange.ExchangeException;
import org.bunkai.exchange.ImportMapping;
import org.bunkai.exchange.ImportPlan;
import org.bunkai.exchange.ImportTarget;
import org.bunkai.exchange.source.ImportException;
import org.bunkai.exchange.source.ImportSource;
import org.bunkai.exchange.source.ImportTable;
import org.bunkai.model.architecture.Facility;
import org.bunkai.model.architecture.Party;
import org.bunkai.session.ModelSession;
import org.bunkai.workbench.model.Language;
import org.bunkai.workbench.model.Problems;

/** An import that is being prepared: the table, what it means, and what it would do. The model changes in {@link #finish} only. */
final class ImportState {

    private final ModelSession session;
    private final RememberedMappings remembered;
    private ImportTable table;
    private ImportMapping mapping = ImportMapping.EMPTY;
    private Facility facility;
    private ImportPlan plan;
    private String problem;
    private List<String> seen = List.of();
    private Set<String> undecided = Set.of();

    ImportState(ModelSession session, RememberedMappings remembered) {
        this.session = session;
        this.remembered = remembered;
        Party owner = session.architecture().getOwner();
        List<Facility> own = facilities().stream()
                .filter(f -> facilities().size() == 1 || owner != null && f.getOperator() == owner).toList();
        facility = own.size() == 1 ? own.getFirst() : null;
    }

    /** Opens a table with the mapping that is remembered for its headings, else the usual one. */
    void open(ImportSource source, Path file) {
        table = null;
        plan = null;
        problem = null;
        try {
            table = source.open(file);
            mapping = remembered.find(table).completedFor(table);
            prepare();
        } catch (ImportException e) {
            problem = Problems.sentence(e).orElseThrow();
        }
    }

    /** The table; empty as long as none could be read. */
    Optional<ImportTable> table() {
        return Optional.ofNullable(table);
    }

    ImportMapping mapping() {
        return mapping;
    }

    /** Where new devices stand whose row does not say so. */
    Optional<Facility> facility() {
        return Optional.ofNullable(facility);
    }

    List<Facility> facilities() {
        return session.architecture().getFacilities();
    }

    /** What would be done; empty if there is a problem, or no table. */
    Optional<ImportPlan> plan() {
        return Optional.ofNullable(plan);
    }

    /** The words for kinds of devices: first those that meant nothing when they were first seen, because they have to be decided on. */
    List<ImportPlan.Word> words() {
        List<ImportPlan.Word> words = new ArrayList<>(plan().map(ImportPlan::words).orElse(List.of()));
        if (!words.stream().map(ImportPlan.Word::word).toList().equals(seen)) {
            seen = words.stream().map(ImportPlan.Word::word).toList();
            undecided = words.stream().filter(word -> word.type().isEmpty()).map(ImportPlan.Word::word).collect(Collectors.toSet());
        }
        words.sort(Comparator.comparing(word -> !undecided.contains(word.word())));
        return words;
    }

    /** Why nothing can be done, in a sentence. */
    Optional<String> problem() {
        return Optional.ofNullable(problem);
    }

    void map(String heading, ImportTarget target) {
        mapping = mapping.with(heading, target);
        prepare();
    }

    /** @param type {@code null} if the word means nothing */
    void map(String word, DeviceType type) {
        mapping = mapping.with(word, type);
        prepare();
    }

    void addMissing(boolean add) {
        mapping = mapping.addingMissing(add);
        prepare();
    }

    void standIn(Facility chosen) {
        facility = chosen;
        prepare();
    }

    /** Does it as one command and remembers the mapping. */
    void finish(String label) {
        session.execute(plan.command(label));
        remembered.keep(table, mapping);
        plan = null;
    }

    private void prepare() {
        plan = null;
        problem = null;
        if (table != null) {
            try {
                plan = ImportPlan.of(session.architecture(), table, mapping, facility(), Language.locale());
            } catch (ExchangeException e) {
                problem = Problems.sentence(e).orElseThrow();
            }
        }
    }
}
