package org.bunkai.guideline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.bunkai.model.guideline.Certainty;
import org.bunkai.model.guideline.Chapter;
import org.bunkai.model.guideline.Clause;
import org.bunkai.model.guideline.ClauseMapping;
import org.bunkai.model.guideline.CorrelationLink;
import org.bunkai.model.guideline.Edition;
import org.bunkai.model.guideline.Volume;
import org.bunkai.model.guideline.VolumeKind;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * One edition of the guideline: its clauses, their place, the correlation table (各編間相関表) and what became of the clauses of the edition
 * before.
 *
 * <p>The objects handed out are shared and must not be changed. A register that is only read may be used by several threads. Nothing is
 * cached: keep the register as long as it is needed.</p>
 */
public final class ClauseRegister {

    private static final List<String> EDITIONS = List.of("6.0", "7.0");

    private final Edition edition;
    private final Map<String, Clause> clauses = new LinkedHashMap<>();
    private final Map<String, List<CorrelationLink>> linksFrom = new LinkedHashMap<>();
    private final Map<String, List<CorrelationLink>> linksTo = new LinkedHashMap<>();
    private final Map<String, ClauseMapping> mappings = new LinkedHashMap<>();

    private ClauseRegister(Edition edition) {
        this.edition = edition;
        edition.getVolumes().forEach(volume -> volume.getChapters().forEach(
                chapter -> chapter.getClauses().forEach(clause -> clauses.put(clause.getId(), clause))));
        edition.getCorrelationRows().forEach(row -> row.getLinks().forEach(link -> {
            linksFrom.computeIfAbsent(link.getFrom(), id -> new ArrayList<>()).add(link);
            linksTo.computeIfAbsent(link.getTo(), id -> new ArrayList<>()).add(link);
        }));
        edition.getMappings().forEach(mapping -> mappings.put(mapping.getFrom(), mapping));
    }

    /** Whether anything of a clause's wording was recovered. */
    public static boolean hasText(Clause clause) {
        return clause.getText() != null && !clause.getText().isBlank();
    }

    /** Returns the ids of the editions known, oldest first. */
    public static List<String> editions() {
        return EDITIONS;
    }

    /**
     * Loads an edition from the data of this bundle.
     *
     * @param edition one of {@link #editions()}
     * @throws ClauseRegisterException if the edition is not known; the message names the known ones
     */
    public static ClauseRegister load(String edition) {
        if (edition == null || !EDITIONS.contains(edition)) {
            throw new ClauseRegisterException("edition.unknown", String.valueOf(edition), String.join(", ", EDITIONS));
        }
        return new ClauseRegister(RegisterReader.read(edition));
    }

    /** Returns the register of an edition that is loaded already. */
    public static ClauseRegister of(Edition edition) {
        return new ClauseRegister(edition);
    }

    /**
     * Returns a register with the texts of a hospital's own file added or corrected; this register stays as it is.
     *
     * <p>Shape of the file (UTF-8): <code>{"edition": "6.0", "clauses": [{"id": "v6.ops.12.3", "text": "…", "source": "…",
     * "items": [{"number": "(1)", "text": "…"}]}]}</code>; {@code source} and {@code items} may be left out. A clause given replaces text
     * and items of the register's clause as a whole and counts as complete; an id the register lacks becomes a new clause. Gaps stay: a
     * file cannot tell that nothing else is missing.</p>
     *
     * <p>It may also say what clauses of the edition before became: <code>"mappings": [{"from": "v6.ops.13.5", "to": "v7.ops.13.4",
     * "change": "same"}]</code>, {@code change} being same, changed or moved. One of the two lists has to be there.</p>
     *
     * @throws ClauseRegisterException if the file cannot be read, is malformed or meant for another edition; one sentence says which
     */
    public ClauseRegister with(Path supplement) {
        Edition copy = EcoreUtil.copy(edition);
        Supplement.read(supplement, edition.getId()).applyTo(copy);
        return new ClauseRegister(copy);
    }

    /** Returns the edition with its volumes, correlation rows and reported changes. */
    public Edition edition() {
        return edition;
    }

    /** Returns the clause, or gap, of an id such as {@code v6.ops.13.5}. */
    public Optional<Clause> clause(String id) {
        return Optional.ofNullable(clauses.get(id));
    }

    /** Returns all clauses and gaps in register order: volume by volume, chapter by chapter, as printed. */
    public List<Clause> clauses() {
        return List.copyOf(clauses.values());
    }

    /** Returns the chapter of a clause of this register. */
    public Chapter chapterOf(Clause clause) {
        return (Chapter) clause.eContainer();
    }

    /** Returns the volume of a clause of this register. */
    public Volume volumeOf(Clause clause) {
        return (Volume) chapterOf(clause).eContainer();
    }

    /** Returns the clauses of 企画管理編 that stand beside a clause of システム運用編, in the order of the table; empty if none is known. */
    public List<Correlated> planningOf(String operationsId) {
        return upper(operationsId).stream().filter(above -> !isGovernance(above.id())).toList();
    }

    /**
     * Returns the clauses of 経営管理編 above a clause of 企画管理編 or システム運用編, in the order of the table; empty if none is known. A
     * clause of システム運用編 reaches them through its planning clauses and is as certain as the weaker of the two steps.
     */
    public List<Correlated> governanceOf(String id) {
        List<Correlated> result = new ArrayList<>();
        for (Correlated above : upper(id)) {
            if (isGovernance(above.id())) {
                result.add(above);
            } else {
                upper(above.id()).forEach(top -> result.add(top.through(above)));
            }
        }
        return merged(result);
    }

    /** Returns the clauses of 企画管理編 that stand beside a clause of 経営管理編, in the order of the table; empty if none is known. */
    public List<Correlated> planningBelow(String governanceId) {
        return lower(governanceId, VolumeKind.PLANNING);
    }

    /** Returns the clauses of システム運用編 that stand beside a clause of 企画管理編, in the order of the table; empty if none is known. */
    public List<Correlated> operationsOf(String planningId) {
        return lower(planningId, VolumeKind.OPERATIONS);
    }

    /**
     * Returns what became in this edition of a clause of the edition before; empty if this edition's data do not speak of the id. A mapping
     * of {@code UNKNOWN} says that no source was found.
     */
    public Optional<ClauseMapping> mappingOf(String idOfEditionBefore) {
        return Optional.ofNullable(mappings.get(idOfEditionBefore));
    }

    /** Returns the clause ids of this edition by the ids of the edition before that are known to have become them. */
    public Map<String, String> became() {
        Map<String, String> known = new LinkedHashMap<>();
        mappings.values().stream().filter(mapping -> clauses.containsKey(mapping.getTo()))
                .forEach(mapping -> known.put(mapping.getFrom(), mapping.getTo()));
        return known;
    }

    private List<Correlated> lower(String id, VolumeKind kind) {
        return merged(linksFrom.getOrDefault(id, List.of()).stream().map(link -> correlated(link.getTo(), link))
                .filter(below -> kindOf(below.id()) == kind).toList());
    }

    private List<Correlated> upper(String id) {
        return merged(linksTo.getOrDefault(id, List.of()).stream().map(link -> correlated(link.getFrom(), link)).toList());
    }

    private boolean isGovernance(String id) {
        return kindOf(id) == VolumeKind.GOVERNANCE;
    }

    private VolumeKind kindOf(String id) {
        return volumeOf(clauses.get(id)).getKind();
    }

    private static Correlated correlated(String id, CorrelationLink link) {
        return new Correlated(id, link.getCertainty(), link.getReason());
    }

    /** Keeps one entry per clause, the most certain one, at the place of the first. */
    private static List<Correlated> merged(Collection<Correlated> all) {
        Map<String, Correlated> byId = new LinkedHashMap<>();
        all.forEach(one -> byId.merge(one.id(), one, (a, b) -> a.certainty() == Certainty.CERTAIN ? a : b));
        return List.copyOf(byId.values());
    }
}
