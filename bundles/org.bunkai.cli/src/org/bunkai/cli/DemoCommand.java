package org.bunkai.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.bunkai.approval.ReportFormat;
import org.bunkai.assessment.CheckResult;
import org.bunkai.model.AtomicFile;
import org.bunkai.model.ModelException;
import org.bunkai.notation.NotationOptions;
import org.bunkai.notation.Overlay;
import org.bunkai.report.DrawingSheets;
import org.bunkai.report.ReportOptions;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code bunkai demo}: the main job on a shipped case: findings, drawing and report in one folder, and a short table. */
@Command(name = "demo", sortOptions = false)
final class DemoCommand implements Callable<Integer> {

    private static final int WORST = 6;

    @Parameters(descriptionKey = "file", paramLabel = "FILE")
    private Path file;

    @Option(names = {"-o", "--output"}, required = true, descriptionKey = "outputFolder", paramLabel = "DIR")
    private Path folder;

    @Mixin
    private CheckOptions options;

    private final Context context;

    DemoCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws ModelException, IOException {
        Checks checks = new Checks(context, options);
        CheckResult result = checks.check(file);
        Path json = folder.resolve("findings.json");
        Path svg = folder.resolve("topology.svg");
        Outputs.write(folder, () -> Files.createDirectories(folder));
        Outputs.write(json, () -> {
            AtomicFile.write(json, out -> out.write(json(result).getBytes(StandardCharsets.UTF_8)));
            return json;
        });
        DrawingSheets sheets = Outputs.drawing(result, new NotationOptions(context.texts().locale(), Overlay.CLAUSE, null), file);
        List<Path> drawings = Outputs.write(svg, () -> sheets.write(svg));
        List<Path> reports = ReportCommand.write(result, file, folder, ReportOptions.in(context.texts().locale()), Optional.empty(),
                EnumSet.allOf(ReportFormat.class));
        new FindingsText(context, checks).writeShort(result, WORST);
        PrintWriter out = context.session().out();
        out.println();
        out.println(context.texts().get("written", json.toString()));
        drawings.forEach(d -> out.println(context.texts().get("written", d.toString())));
        reports.forEach(report -> out.println(context.texts().get("written", report.toString())));
        return Checks.packProblems(result).code();
    }

    private String json(CheckResult result) {
        StringWriter text = new StringWriter();
        new FindingsJson(text, context.session().version()).write(List.of(result), false);
        return text.toString();
    }
}
