package org.bunkai.diagram.glsp.internal.actions;

import java.util.List;

import org.eclipse.glsp.server.actions.ResponseAction;

/** To the page: what was found on an element. */
public class FindingsAction extends ResponseAction {

    /** Its kind. */
    public static final String KIND = "bunkai.findings";

    /**
     * One finding in words.
     *
     * @param mark outcome mark as SVG in a square of 16 px
     * @param clause number of the clause, for example 13⑤
     * @param reason what facts are missing or which path it is, in words; may be empty
     * @param path ids of the drawn elements on its path, in order; may be empty
     */
    record Line(String id, String outcome, String mark, String clause, String message, String reason, boolean waived, String severity,
            List<String> path) {
    }

    private final String elementId;
    private final String name;
    private final List<Line> findings;

    FindingsAction(String elementId, String name, List<Line> findings) {
        super(KIND);
        this.elementId = elementId;
        this.name = name;
        this.findings = findings;
    }

    /** Id of the drawn element. */
    public String elementId() {
        return elementId;
    }

    /** What the element is called. */
    public String name() {
        return name;
    }

    /** The findings, worst first. */
    List<Line> findings() {
        return findings;
    }
}
