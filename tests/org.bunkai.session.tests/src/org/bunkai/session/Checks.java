package org.bunkai.session;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.bunkai.assessment.AssessmentFile;
import org.bunkai.assessment.CheckRequest;
import org.bunkai.assessment.CheckResult;
import org.bunkai.assessment.Checker;
import org.bunkai.rules.mhlw.ops08.Operations08;
import org.bunkai.rules.mhlw.ops12.Operations12;
import org.bunkai.rules.mhlw.ops13.Operations13;
import org.bunkai.rules.mhlw.ops18.Operations18;
import org.bunkai.rules.mhlw.plan15.Planning15;
import org.bunkai.validation.engine.Engine;
import org.bunkai.validation.engine.Finding;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** All built-in rules, and results as text. */
final class Checks {

    static final Checker CHECKER = new Checker(
            new Engine(List.of(new Operations08(), new Operations12(), new Operations13(), new Operations18(), new Planning15())));

    private Checks() {
    }

    /** What a full check of the edited model itself finds. */
    static List<String> fresh(ModelSession session, AssessmentFile assessment) {
        return lines(CHECKER.check(session.architecture(), CheckRequest.of("fresh", LocalDate.now()).with(assessment)));
    }

    /** Everything that a result says, but for fingerprints. */
    static List<String> lines(CheckResult result) {
        List<String> lines = new ArrayList<>();
        result.answers().forEach(f -> lines.add("answer " + line(f)));
        result.findings().forEach(f -> lines.add("finding " + f.id() + " " + result.isWaived(f)));
        result.advice().forEach(f -> lines.add("advice " + f.id()));
        result.run().errors().forEach(e -> lines.add("error " + e.rule().id() + " " + e.key() + " " + (e.cause() == null)));
        result.clauses().forEach(c -> lines.add("clause " + c.clause().getId() + " " + c.outcome() + " " + c.violated() + " " + c.undecidable()
                + " " + c.satisfied() + " " + c.findings().stream().map(Finding::id).toList() + " " + c.facilities().stream()
                        .map(f -> id(f.facility()) + f.outcome()).toList()));
        lines.add(result.summary().toString());
        lines.add(result.asOf() + " " + result.edition().getId());
        return lines;
    }

    private static String line(Finding f) {
        return Stream.of(f.id(), f.outcome(), f.severity(), f.key(), f.arguments().stream().map(Checks::id).toList(),
                f.others().stream().map(Checks::id).toList(), f.related().stream().map(Checks::id).toList(),
                f.path().stream().map(s -> id(s.element()) + "/" + id(s.via())).toList(),
                f.missing().stream().map(m -> id(m.holder()) + "." + m.feature().getName()).toList()).map(String::valueOf).toList().toString();
    }

    private static String id(Object argument) {
        return argument instanceof EObject object ? EcoreUtil.getID(object) : String.valueOf(argument);
    }
}
