package org.bunkai.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.bunkai.assessment.CheckResult;
import org.bunkai.diagram.picture.PictureFormat;
import org.bunkai.exchange.Questionnaire;
import org.bunkai.model.ModelException;
import org.bunkai.notation.NotationOptions;
import org.bunkai.notation.Overlay;
import org.bunkai.notation.view.View;
import org.bunkai.notation.view.Views;
import org.bunkai.report.DrawingSheets;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code bunkai render FILE -o x.svg}: the drawing with the compliance overlay, as SVG, PNG or PDF. */
@Command(name = "render", sortOptions = false)
final class RenderCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(descriptionKey = "file", paramLabel = "FILE")
    private Path file;

    @Option(names = {"-o", "--output"}, required = true, descriptionKey = "outputPicture", paramLabel = "FILE.svg|FILE.png|FILE.pdf")
    private Path output;

    @Option(names = "--view", descriptionKey = "view", paramLabel = "ID")
    private String view;

    @Option(names = "--overlay", descriptionKey = "overlay", paramLabel = "clause|severity|party|waiver|undecidable|age|none")
    private Overlay overlay = Overlay.CLAUSE;

    @Option(names = "--clause", descriptionKey = "clause", paramLabel = "ID")
    private String clause;

    @Option(names = "--save-layout", descriptionKey = "saveLayout")
    private boolean saveLayout;

    @Mixin
    private CheckOptions options;

    private final Context context;

    RenderCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws ModelException, IOException {
        if (PictureFormat.of(output).isEmpty()) {
            throw new UsageException(spec, context.texts().get("error.pictureFormat", output.toString()));
        }
        Checks checks = new Checks(context, options);
        CheckResult result = checks.check(file);
        if (clause != null && result.clauses().stream().noneMatch(c -> c.clause().getId().equals(clause))) {
            throw new UsageException(spec, context.texts().get("error.unknownClause", clause, result.edition().getId()));
        }
        DrawingSheets sheets = drawing(result, NotationOptions.of(context.texts().locale(), overlay, clause,
                () -> Questionnaire.of(result).numbers()));
        List<Path> written = new ArrayList<>(Outputs.write(output, () -> sheets.write(output)));
        if (saveLayout) {
            Outputs.write(file, () -> sheets.saveBeside(file)).ifPresent(written::add);
        }
        checks.sayAssessment(result);
        written.forEach(p -> context.session().out().println(context.texts().get("written", p.toString())));
        return Checks.packProblems(result).code();
    }

    private DrawingSheets drawing(CheckResult result, NotationOptions notation) throws ModelException, IOException {
        if (view == null) {
            return Outputs.drawing(result, notation, file);
        }
        Views views = new Views(result, notation);
        View chosen = views.find(view).orElseThrow(() -> new UsageException(spec, context.texts().get("error.unknownView", view,
                views.possible().stream().map(View::id).collect(Collectors.joining(", ")))));
        return Outputs.drawing(views, chosen, notation, file);
    }
}
