package org.bunkai.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.bunkai.assessment.FindingTexts;
import org.bunkai.model.architecture.Identified;
import org.bunkai.model.edit.Labels;
import org.bunkai.report.FindingsPart.Group;
import org.bunkai.report.FindingsPart.Row;
import org.bunkai.report.ReportModel.Picture;
import org.bunkai.validation.api.Outcome;
import org.bunkai.validation.engine.Finding;
import org.bunkai.validation.engine.RuleMetadata;

/** 指摘一覧: lists and numbers the findings. */
final class FindingsBuilder {

    private static final Pattern CURE_JA = Pattern.compile("(?ms)^## 是正方法\\s*\\n(.*?)(?=^## |\\z)");
    private static final Pattern CURE_EN = Pattern.compile("(?ms)^## How to fix\\s*\\n(.*?)(?=^## |\\z)");

    private final ReportSubject subject;
    private final FindingTexts texts;
    private final Function<Finding, Optional<Picture>> pictures;

    /**
     * @param pictures the path of a finding as a picture
     */
    FindingsBuilder(ReportSubject subject, Function<Finding, Optional<Picture>> pictures) {
        this.subject = subject;
        this.texts = subject.texts();
        this.pictures = pictures;
    }

    FindingsPart build() {
        return new FindingsPart(groups(subject.violations()), groups(subject.advice()));
    }

    private List<Group> groups(List<List<Finding>> listed) {
        List<Group> groups = new ArrayList<>();
        for (List<Finding> alike : listed) {
            Finding first = alike.getFirst();
            groups.add(new Group(texts.title(first.rule()), String.join("・", texts.clauseLabels(first)), first.outcome().name(),
                    texts.outcome(first.outcome()), texts.severity(first.severity()),
                    first.outcome() == Outcome.VIOLATED ? cure(first.rule()) : "", alike.stream().map(this::row).toList()));
        }
        return groups;
    }

    private Row row(Finding finding) {
        String key = Labels.element(finding.element()) instanceof Identified element ? element.getId() : "";
        return new Row(subject.number(finding), finding.id(), texts.name(finding.element()), key, texts.message(finding),
                texts.path(finding), texts.missing(finding), subject.answering(finding.element()), pictures.apply(finding));
    }

    /** The section "how to fix" of the rule's documentation, as plain text. */
    private String cure(RuleMetadata rule) {
        Pattern section = Locale.JAPANESE.getLanguage().equals(subject.locale().getLanguage()) ? CURE_JA : CURE_EN;
        Matcher matcher = section.matcher(texts.documentation(rule).orElse(""));
        String text = matcher.find() ? matcher.group(1).replaceAll("[`*]", "").strip() : "";
        // One point is a sentence, not a list.
        return text.lines().filter(line -> line.startsWith("- ")).count() == 1 && text.startsWith("- ") ? text.substring(2)
                : text.replaceAll("(?m)^- ", "・");
    }
}
