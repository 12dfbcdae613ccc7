package org.bunkai.workbench.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.bunkai.assessment.ClauseMatrix;
import org.bunkai.assessment.ClauseMatrix.Node;
import org.bunkai.assessment.ClauseOutcome;
import org.bunkai.assessment.ClauseResult;
import org.bunkai.guideline.Correlated;

/**
 * A line of the matrix. Lines of one path are the same to a viewer, so that they stay expanded and selected when results change.
 *
 * @param path ids of the clauses from the root to this line; empty for the line that holds the clauses without place in the table
 * @param clause the clause; empty for that line
 * @param link how it stands below the line above
 * @param operations outcomes of the operations clauses below it, worst first
 * @param children the lines below
 */
record MatrixItem(List<String> path, Optional<ClauseResult> clause, Optional<Correlated> link, Map<ClauseOutcome, Integer> operations,
        List<MatrixItem> children) {

    /** The lines without parent; the clauses that the table does not name stand below the last one. */
    static List<MatrixItem> of(ClauseMatrix matrix) {
        List<MatrixItem> roots = new ArrayList<>(matrix.roots().stream().map(node -> item(List.of(), node)).toList());
        if (!matrix.uncorrelated().isEmpty()) {
            roots.add(new MatrixItem(List.of(), Optional.empty(), Optional.empty(), Map.of(), matrix.uncorrelated().stream()
                    .map(c -> new MatrixItem(List.of(c.clause().getId()), Optional.of(c), Optional.empty(), Map.of(), List.of())).toList()));
        }
        return List.copyOf(roots);
    }

    private static MatrixItem item(List<String> above, Node node) {
        List<String> path = new ArrayList<>(above);
        path.add(node.clause().clause().getId());
        return new MatrixItem(List.copyOf(path), Optional.of(node.clause()), node.link(), node.operations(),
                node.children().stream().map(child -> item(path, child)).toList());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MatrixItem item && item.path.equals(path);
    }

    @Override
    public int hashCode() {
        return path.hashCode();
    }
}
