package org.bunkai.assessment;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.bunkai.guideline.ClauseRegister;
import org.bunkai.guideline.Correlated;
import org.bunkai.model.guideline.VolumeKind;

/**
 * The three volumes side by side, as the 各編間相関表 joins them: 経営管理編 → 企画管理編 → システム運用編. Every clause has its <em>own</em>
 * outcome; what the operations clauses below it come to is counted beside it and never rolled up: a violated 13⑥ does not mean that nobody
 * approved the network (RULES.md §6).
 *
 * @param roots clauses with no clause above them, in the order of the table: those of 経営管理編, then clauses of 企画管理編 that stand under none
 * @param uncorrelated the clauses that the recovered parts of the table do not name, in the register's order
 */
public record ClauseMatrix(List<Node> roots, List<ClauseResult> uncorrelated) {

    public ClauseMatrix {
        roots = List.copyOf(roots);
        uncorrelated = List.copyOf(uncorrelated);
    }

    /**
     * One clause in its place.
     *
     * @param clause the clause and its own outcome
     * @param link how it stands below its parent: printed beyond doubt, or inferred and why; empty for a root
     * @param operations the different clauses of システム運用編 below it, counted by outcome, worst first, zeros left out
     * @param children clauses below it, in the order of the table
     */
    public record Node(ClauseResult clause, Optional<Correlated> link, Map<ClauseOutcome, Integer> operations, List<Node> children) {

        public Node {
            children = List.copyOf(children);
        }

        /** This node and all below it, parents first. */
        public Stream<Node> all() {
            return Stream.concat(Stream.of(this), children.stream().flatMap(Node::all));
        }
    }

    /** The matrix of a result. */
    public static ClauseMatrix of(CheckResult result) {
        return new Builder(result).build();
    }

    private static final class Builder {

        private final ClauseRegister register;
        private final Map<String, ClauseResult> clauses = new LinkedHashMap<>();

        Builder(CheckResult result) {
            register = ClauseRegister.of(result.edition());
            result.clauses().forEach(clause -> clauses.put(clause.clause().getId(), clause));
        }

        ClauseMatrix build() {
            Set<String> governance = new LinkedHashSet<>();
            Set<String> planning = new LinkedHashSet<>();
            register.edition().getCorrelationRows().forEach(row -> row.getLinks().forEach(link -> {
                switch (kindOf(link.getFrom())) {
                    case GOVERNANCE -> governance.add(link.getFrom());
                    case PLANNING -> planning.add(link.getFrom());
                    default -> throw new IllegalStateException("no clause stands below " + link.getFrom());
                }
            }));
            planning.removeIf(id -> !register.governanceOf(id).isEmpty());
            List<Node> roots = Stream.concat(governance.stream(), planning.stream()).map(id -> node(id, Optional.empty())).toList();
            Set<String> named = new LinkedHashSet<>();
            roots.stream().flatMap(Node::all).forEach(node -> named.add(node.clause().clause().getId()));
            return new ClauseMatrix(roots,
                    clauses.values().stream().filter(clause -> !named.contains(clause.clause().getId())).toList());
        }

        private Node node(String id, Optional<Correlated> link) {
            List<Node> children = below(id).stream().map(child -> node(child.id(), Optional.of(child))).toList();
            return new Node(clauses.get(id), link, count(children), children);
        }

        private List<Correlated> below(String id) {
            return kindOf(id) == VolumeKind.GOVERNANCE ? register.planningBelow(id) : register.operationsOf(id);
        }

        /** A clause that stands under several planning clauses counts once. */
        private Map<ClauseOutcome, Integer> count(List<Node> children) {
            Map<String, ClauseOutcome> outcomes = new LinkedHashMap<>();
            children.stream().flatMap(Node::all).map(Node::clause).filter(clause -> kindOf(clause.clause().getId()) == VolumeKind.OPERATIONS)
                    .forEach(clause -> outcomes.put(clause.clause().getId(), clause.outcome()));
            Map<ClauseOutcome, Integer> counts = new EnumMap<>(ClauseOutcome.class);
            outcomes.values().forEach(outcome -> counts.merge(outcome, 1, Integer::sum));
            return counts;
        }

        private VolumeKind kindOf(String id) {
            return register.volumeOf(clauses.get(id).clause()).getKind();
        }
    }
}
