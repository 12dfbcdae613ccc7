package org.bunkai.workbench.exporting;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.bunkai.approval.ApprovalPackage;
import org.bunkai.approval.ReportFormat;
import org.bunkai.assessment.CheckResult;
import org.bunkai.diagram.picture.PictureFormat;
import org.bunkai.exchange.ExchangeException;
import org.bunkai.exchange.QuestionFormat;
import org.bunkai.exchange.Questionnaire;
import org.bunkai.model.AtomicFile;
import org.bunkai.report.HtmlWriter;
import org.bunkai.report.ReportBuilder;
import org.bunkai.report.ReportOptions;
import org.bunkai.workbench.editor.DrawingSource;
import org.bunkai.workbench.model.Language;

/** What can be made of a result, as the command line makes it. */
enum ExportKind {

    /** The package for approval: one file per format in a folder; the first one is to open. */
    REPORT {
        @Override
        List<String> endings() {
            return List.of();
        }

        @Override
        Path write(CheckResult result, Optional<Path> model, Path target) throws IOException {
            return new ApprovalPackage(result, model, ReportOptions.in(Language.locale()), Optional.empty())
                    .write(EnumSet.allOf(ReportFormat.class), target).getFirst();
        }
    },

    /** The drawing, with the overlay of the preferences; a large one has several sheets, of which this is the first. */
    DRAWING {
        @Override
        List<String> endings() {
            return Stream.of(PictureFormat.values()).map(PictureFormat::ending).toList();
        }

        @Override
        Path write(CheckResult result, Optional<Path> model, Path target) throws IOException {
            return DrawingSource.of(result, model).write(target).getFirst();
        }
    },

    /** The facts that nobody has recorded, as questions to those who know. */
    QUESTIONS {
        @Override
        List<String> endings() {
            return Stream.of(QuestionFormat.values()).map(format -> format.name().toLowerCase(Locale.ROOT)).toList();
        }

        @Override
        Path write(CheckResult result, Optional<Path> model, Path target) throws IOException, ExchangeException {
            QuestionFormat.of(target).orElseThrow().write(Questionnaire.of(result), Language.locale(), target);
            return target;
        }
    },

    /** The three volumes side by side, as a page. */
    MATRIX {
        @Override
        List<String> endings() {
            return List.of("html");
        }

        @Override
        Path write(CheckResult result, Optional<Path> model, Path target) throws IOException {
            String page = new HtmlWriter().matrix(new ReportBuilder(result, Language.locale()).matrix());
            AtomicFile.write(target, out -> out.write(page.getBytes(StandardCharsets.UTF_8)));
            return target;
        }
    };

    /** Ends of names of which one is chosen, without dot; none if the target is a folder. */
    abstract List<String> endings();

    /**
     * Writes whole files or none.
     *
     * @param model file of the model, where places of the drawing are kept beside
     * @param target a file with one of the endings, or a folder
     * @return the file to open
     */
    abstract Path write(CheckResult result, Optional<Path> model, Path target) throws IOException, ExchangeException;

    /** A file with an ending of this kind: the first one is added if there is none. */
    Path withEnding(Path chosen) {
        String name = chosen.getFileName().toString().toLowerCase(Locale.ROOT);
        return endings().isEmpty() || endings().stream().anyMatch(ending -> name.endsWith("." + ending)) ? chosen
                : chosen.resolveSibling(chosen.getFileName() + "." + endings().getFirst());
    }
}
