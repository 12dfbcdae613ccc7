package org.bunkai.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.bunkai.assessment.ClauseMatrix.Node;
import org.bunkai.model.architecture.Architecture;
import org.bunkai.model.architecture.ArchitectureFactory;
import org.bunkai.validation.engine.Engine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the correlation table joins outcomes of the three volumes. */
class ClauseMatrixTest {

    @TempDir
    private Path folder;
    private ClauseMatrix matrix;

    @BeforeEach
    void check() {
        TestPack pack = new TestPack(folder);
        pack.rule("below", "M", "v6.ops.13.6", "", (model, findings) -> model.all(Architecture.class)
                .forEach(architecture -> findings.at(architecture).violated("x")));
        pack.rule("beside", "M", "v6.ops.18.1", "", (model, findings) -> model.all(Architecture.class)
                .forEach(architecture -> findings.at(architecture).violated("x")));
        pack.rule("above", "M", "v6.plan.15.7", "", (model, findings) -> model.all(Architecture.class)
                .forEach(architecture -> findings.at(architecture).satisfied()));
        Architecture architecture = ArchitectureFactory.eINSTANCE.createArchitecture();
        architecture.setId("a-1");
        matrix = ClauseMatrix.of(new Checker(new Engine(List.of(pack)), Set.of(TestPack.ID)).check(architecture,
                CheckRequest.of("x.bunkai", LocalDate.of(2026, 11, 24))));
    }

    @Test
    void foundingPageIsThePageWithItsCertainties() {
        assertEquals("""
                v6.gov.4.1.gap
                  v6.plan.15.4 INFERRED
                    v6.ops.18.1 INFERRED
                  v6.plan.15.5 CERTAIN
                    v6.ops.12.5 CERTAIN
                  v6.plan.15.6 INFERRED
                    v6.ops.8.1 CERTAIN
                    v6.ops.8.2 CERTAIN
                    v6.ops.8.3 CERTAIN
                    v6.ops.8.4 CERTAIN
                    v6.ops.8.5 CERTAIN
                    v6.ops.8.6 CERTAIN
                    v6.ops.18.1 INFERRED
                  v6.plan.15.7 INFERRED
                    v6.ops.13.1 CERTAIN
                    v6.ops.13.2 CERTAIN
                    v6.ops.13.3 CERTAIN
                    v6.ops.13.4 CERTAIN
                    v6.ops.13.5 CERTAIN
                    v6.ops.13.6 CERTAIN
                    v6.ops.13.7 CERTAIN
                    v6.ops.13.8 CERTAIN
                    v6.ops.13.9 CERTAIN
                    v6.ops.13.10 CERTAIN
                    v6.ops.13.11 INFERRED
                    v6.ops.13.12 INFERRED
                    v6.ops.13.13 INFERRED
                """, tree(matrix.roots().get(0), ""));
    }

    @Test
    void outcomesBelowAreCountedAndNeverRolledUp() {
        Node network = node("v6.plan.15.7");
        assertEquals(ClauseOutcome.SATISFIED, network.clause().outcome());
        assertEquals(Map.of(ClauseOutcome.VIOLATED, 1, ClauseOutcome.MANUAL, 12), network.operations());
    }

    @Test
    void aClauseUnderTwoOthersCountsOnce() {
        assertEquals(1, node("v6.plan.15.4").operations().get(ClauseOutcome.VIOLATED));
        assertEquals(1, node("v6.plan.15.6").operations().get(ClauseOutcome.VIOLATED));
        assertEquals(2, node("v6.gov.4.1.gap").operations().get(ClauseOutcome.VIOLATED));
    }

    @Test
    void everyOtherClauseIsNamedAsUncorrelated() {
        List<String> ids = matrix.uncorrelated().stream().map(clause -> clause.clause().getId()).toList();
        assertTrue(ids.contains("v6.plan.15.1"), ids.toString());
        long named = matrix.roots().stream().flatMap(Node::all).map(node -> node.clause().clause().getId()).distinct().count();
        assertEquals(109, ids.size() + named);
    }

    private Node node(String id) {
        return matrix.roots().stream().flatMap(Node::all).filter(node -> node.clause().clause().getId().equals(id)).findFirst().orElseThrow();
    }

    private static String tree(Node node, String indent) {
        StringBuilder text = new StringBuilder(indent).append(node.clause().clause().getId());
        node.link().ifPresent(link -> text.append(' ').append(link.certainty()));
        text.append('\n');
        node.children().forEach(child -> text.append(tree(child, indent + "  ")));
        return text.toString();
    }
}
