package org.bunkai.diagram.glsp.internal.actions;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.bunkai.assessment.CheckResult;
import org.bunkai.assessment.FindingTexts;
import org.bunkai.diagram.glsp.DiagramDocument;
import org.bunkai.diagram.glsp.internal.page.PageState;
import org.bunkai.diagram.glsp.internal.page.Scene;
import org.bunkai.diagram.svg.SvgFragments;
import org.bunkai.notation.FindingMarks;
import org.bunkai.notation.drawing.MarkKind;
import org.bunkai.validation.engine.Finding;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.glsp.server.actions.AbstractActionHandler;
import org.eclipse.glsp.server.actions.Action;

import com.google.inject.Inject;

/** Says what was found on an element, worst first. */
public class FindingsHandler extends AbstractActionHandler<RequestFindingsAction> {

    @Inject
    private PageState state;

    @Override
    protected List<Action> executeAction(RequestFindingsAction request) {
        DiagramDocument document = state.document();
        Scene scene = state.canvas().scene();
        String id = state.canvas().modelId(request.elementId());
        List<FindingsAction.Line> lines = document.read(result -> lines(id, result, FindingTexts.of(result, document.locale())));
        return listOf(new FindingsAction(request.elementId(), scene.name(request.elementId()), lines));
    }

    private static List<FindingsAction.Line> lines(String id, CheckResult result, FindingTexts texts) {
        return result.answers().stream().filter(f -> FindingMarks.kind(f.outcome()) != MarkKind.NONE)
                .filter(f -> FindingMarks.of(f.element()).stream().anyMatch(e -> id.equals(EcoreUtil.getID(e)))).sorted(FindingMarks.GRAVEST_FIRST)
                .map(f -> line(f, result, texts)).toList();
    }

    private static FindingsAction.Line line(Finding finding, CheckResult result, FindingTexts texts) {
        MarkKind kind = FindingMarks.kind(finding.outcome());
        boolean waived = result.isWaived(finding);
        return new FindingsAction.Line(finding.id(), kind.name(), SvgFragments.mark(kind, waived), String.join("・", texts.clauseLabels(finding)),
                texts.message(finding), String.join("、", texts.missing(finding)), waived, finding.severity().name(), path(finding));
    }

    private static List<String> path(Finding finding) {
        return finding.path().stream().flatMap(step -> Stream.of(step.via(), step.element())).filter(Objects::nonNull).map(EcoreUtil::getID)
                .filter(Objects::nonNull).distinct().toList();
    }
}
