package org.bunkai.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;

import org.bunkai.approval.ApprovalPackage;
import org.bunkai.approval.ReportFormat;
import org.bunkai.assessment.CheckResult;
import org.bunkai.model.ModelException;
import org.bunkai.model.architecture.Architecture;
import org.bunkai.model.architecture.Identified;
import org.bunkai.report.ReportOptions;
import org.bunkai.report.ReportScope;
import org.bunkai.report.ReportWords;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code bunkai report FILE -o DIR}: the package for approval. */
@Command(name = "report", sortOptions = false)
final class ReportCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(descriptionKey = "file", paramLabel = "FILE")
    private Path file;

    @Option(names = {"-o", "--output"}, required = true, descriptionKey = "outputFolder", paramLabel = "DIR")
    private Path folder;

    @Option(names = "--formats", split = ",", descriptionKey = "formats", paramLabel = "pdf,docx,xlsx,html")
    private List<String> formats = List.of();

    @Option(names = "--scope", descriptionKey = "scope", paramLabel = "facility=ID|party=ID")
    private String scope;

    @Option(names = "--revision", descriptionKey = "revision", paramLabel = "TEXT")
    private String revision = "";

    @Option(names = "--template", descriptionKey = "template", paramLabel = "DIR")
    private Path templates;

    @Mixin
    private CheckOptions options;

    private final Context context;

    ReportCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws ModelException, IOException {
        Set<ReportFormat> wanted = wanted();
        Optional<Path> own = Optional.ofNullable(templates);
        if (own.isPresent() && !Files.isDirectory(own.get())) {
            throw new UsageException(spec, context.texts().get("error.noFolder", own.get().toString()));
        }
        Checks checks = new Checks(context, options);
        CheckResult result = checks.check(file);
        ReportScope confined = scope == null ? ReportScope.ALL : scope(result.architecture());
        ReportOptions asked = new ReportOptions(Outputs.write(folder, () -> words(own)), revision.strip(), confined);
        List<Path> written = write(result, file, folder, asked, own, wanted);
        checks.sayAssessment(result);
        written.forEach(path -> context.session().out().println(context.texts().get("written", path.toString())));
        return Checks.packProblems(result).code();
    }

    private ReportWords words(Optional<Path> own) throws IOException {
        return own.isPresent() ? ReportWords.in(context.texts().locale(), own.get()) : ReportWords.in(context.texts().locale());
    }

    private Set<ReportFormat> wanted() {
        if (formats.isEmpty()) {
            return EnumSet.allOf(ReportFormat.class);
        }
        Set<ReportFormat> wanted = EnumSet.noneOf(ReportFormat.class);
        for (String format : formats) {
            wanted.add(ReportFormat.named(format)
                    .orElseThrow(() -> new UsageException(spec, context.texts().get("error.reportFormat", format))));
        }
        return wanted;
    }

    private ReportScope scope(Architecture architecture) {
        ReportScope confined = ReportScope.parse(scope)
                .orElseThrow(() -> new UsageException(spec, context.texts().get("error.scope", scope)));
        List<? extends Identified> possible = confined.kind() == ReportScope.Kind.FACILITY ? architecture.getFacilities()
                : architecture.getParties();
        List<String> ids = possible.stream().map(Identified::getId).toList();
        if (!ids.contains(confined.id())) {
            throw new UsageException(spec, context.texts().get("error.scope.id", confined.id(), String.join(", ", ids)));
        }
        return confined;
    }

    /** Writes a report into a folder, which is made if it does not exist: all formats or none. */
    static List<Path> write(CheckResult result, Path file, Path folder, ReportOptions options, Optional<Path> templates,
            Set<ReportFormat> formats) throws ModelException, IOException {
        ApprovalPackage report = Outputs.write(file, () -> new ApprovalPackage(result, Optional.of(file), options, templates));
        return Outputs.write(folder, () -> report.write(formats, Files.createDirectories(folder)));
    }
}
