package org.bunkai.exchange;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.bunkai.exchange.ExchangeException.Kind;
import org.bunkai.exchange.ExchangeException.Problem;
import org.bunkai.exchange.source.ImportTable;

/**
 * How a table of devices is read. Immutable.
 *
 * @param columns what each column means, by heading
 * @param types what the words of the column of kinds mean, by word; the empty word stands for an empty cell
 * @param addMissing whether parties and areas that the model does not have are added
 */
public record ImportMapping(Map<String, ImportTarget> columns, Map<String, DeviceType> types, boolean addMissing) {

    /** Says nothing. */
    public static final ImportMapping EMPTY = new ImportMapping(Map.of(), Map.of(), true);

    public ImportMapping {
        columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
        types = Collections.unmodifiableMap(new LinkedHashMap<>(types));
    }

    /** This mapping with the usual meaning of every column that it does not mention. */
    public ImportMapping completedFor(ImportTable table) {
        Map<String, ImportTarget> all = new LinkedHashMap<>();
        Set<ImportTarget> taken = new HashSet<>();
        table.headings().forEach(heading -> taken.add(target(heading)));
        table.columns().forEach(column -> {
            ImportTarget target = columns.get(column.heading());
            if (target == null) {
                target = column.target().flatMap(ImportTarget::of).or(() -> ImportWords.target(column.heading()))
                        .filter(t -> taken.add(t) || t == ImportTarget.NONE).orElse(ImportTarget.NONE);
            }
            all.put(column.heading(), target);
        });
        Map<String, DeviceType> words = new LinkedHashMap<>();
        table.types().forEach((word, id) -> DeviceType.of(id).ifPresent(type -> words.put(word, type)));
        words.putAll(types);
        return new ImportMapping(all, words, addMissing);
    }

    /** The same with another meaning of a column; whatever other column meant that is not read any more. */
    public ImportMapping with(String heading, ImportTarget target) {
        Map<String, ImportTarget> changed = new LinkedHashMap<>(columns);
        if (target != ImportTarget.NONE) {
            changed.replaceAll((other, t) -> t == target ? ImportTarget.NONE : t);
        }
        changed.put(heading, target);
        return new ImportMapping(changed, types, addMissing);
    }

    /** The same with another meaning of a word; {@code null} forgets it. */
    public ImportMapping with(String word, DeviceType type) {
        Map<String, DeviceType> changed = new LinkedHashMap<>(types);
        changed.keySet().removeIf(w -> ImportWords.key(w).equals(ImportWords.key(word)));
        if (type != null) {
            changed.put(word, type);
        }
        return new ImportMapping(columns, changed, addMissing);
    }

    /** The same, with or without parties and areas that are added. */
    public ImportMapping addingMissing(boolean add) {
        return new ImportMapping(columns, types, add);
    }

    /** What a word of the column of kinds means: as said here, else as usual. */
    public Optional<DeviceType> type(String word) {
        return types.entrySet().stream().filter(e -> ImportWords.key(e.getKey()).equals(ImportWords.key(word))).map(Map.Entry::getValue)
                .findFirst().or(() -> ImportWords.type(word));
    }

    /** The headings of this mapping that a table does not have. */
    public List<String> missingIn(ImportTable table) {
        return columns.keySet().stream().filter(heading -> !table.headings().contains(heading)).toList();
    }

    /** The heading whose column means something; empty if none does. */
    Optional<String> heading(ImportTarget target) {
        return columns.entrySet().stream().filter(e -> e.getValue() == target).map(Map.Entry::getKey).findFirst();
    }

    /** What keeps a table from being read with this mapping. */
    List<Problem> problems(Locale locale) {
        List<Problem> problems = new ArrayList<>();
        if (heading(ImportTarget.NAME).or(() -> heading(ImportTarget.LEDGER_ID)).or(() -> heading(ImportTarget.ID)).isEmpty()) {
            problems.add(new Problem(Kind.NO_IDENTITY_COLUMN, ""));
        }
        Map<ImportTarget, String> first = new LinkedHashMap<>();
        columns.forEach((heading, target) -> {
            String other = target == ImportTarget.NONE ? null : first.putIfAbsent(target, heading);
            if (other != null) {
                problems.add(new Problem(Kind.DUPLICATE_TARGET, "", other, heading, target.label(locale)));
            }
        });
        return problems;
    }

    /** The meaning of a column. */
    public ImportTarget target(String heading) {
        return Objects.requireNonNullElse(columns.get(heading), ImportTarget.NONE);
    }
}
