package org.bunkai.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.bunkai.exchange.ExchangeException;
import org.bunkai.exchange.ImportMapping;
import org.bunkai.exchange.ImportPlan;
import org.bunkai.exchange.ImportRow.Outcome;
import org.bunkai.exchange.MappingFile;
import org.bunkai.exchange.source.ImportException;
import org.bunkai.exchange.source.ImportSource;
import org.bunkai.exchange.source.ImportSources;
import org.bunkai.exchange.source.ImportTable;
import org.bunkai.model.Messages;
import org.bunkai.model.ModelException;
import org.bunkai.model.ModelWriter;
import org.bunkai.model.architecture.Architecture;
import org.bunkai.model.architecture.Facility;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code bunkai import FILE ledger.csv}: brings the devices of a ledger into the model. */
@Command(name = "import", sortOptions = false)
final class ImportCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", descriptionKey = "file", paramLabel = "FILE")
    private Path file;

    @Parameters(index = "1", descriptionKey = "ledger", paramLabel = "LEDGER")
    private Path ledger;

    @Option(names = "--source", descriptionKey = "source", paramLabel = "ID")
    private String source;

    @Option(names = "--facility", descriptionKey = "importFacility", paramLabel = "ID")
    private String facility;

    @Option(names = "--mapping", descriptionKey = "mapping", paramLabel = "FILE.json")
    private Path mappingFile;

    @Option(names = "--save-mapping", descriptionKey = "saveMapping", paramLabel = "FILE.json")
    private Path savedMapping;

    @Option(names = "--preview", descriptionKey = "preview")
    private boolean preview;

    @Option(names = {"-o", "--output"}, descriptionKey = "outputImport", paramLabel = "FILE.bunkai")
    private Path output;

    @Mixin
    private CheckOptions options;

    private final Context context;

    ImportCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws ModelException, ExchangeException, ImportException {
        ImportSource from = source();
        Architecture architecture = new Checks(context, options).load(file);
        Optional<Facility> standard = facility(architecture);
        ImportTable table = from.open(ledger);
        ImportMapping given = mappingFile == null ? ImportMapping.EMPTY : MappingFile.read(mappingFile);
        ImportMapping mapping = given.completedFor(table);
        ImportPlan plan = ImportPlan.of(architecture, table, mapping, standard, context.texts().locale());
        new ImportText(context).write(table, mapping, given.missingIn(table), plan);
        if (savedMapping != null) {
            saveMapping(mapping);
        }
        if (preview) {
            context.session().out().println(context.texts().get("import.preview", file.toString()));
        } else if (!plan.isEmpty() || output != null) {
            plan.apply();
            save(architecture);
        }
        return (plan.rows(Outcome.PROBLEM).isEmpty() ? ExitCode.OK : ExitCode.FINDINGS).code();
    }

    private ImportSource source() {
        ImportSources sources = context.session().sources().get();
        Messages texts = context.texts();
        String ids = sources.all().stream().map(ImportSource::id).collect(Collectors.joining(", "));
        return source == null
                ? sources.of(ledger).orElseThrow(() -> new UsageException(spec, texts.get("error.noSource", ledger.toString(), ids)))
                : sources.find(source).orElseThrow(() -> new UsageException(spec, texts.get("error.unknownSource", source, ids)));
    }

    private Optional<Facility> facility(Architecture architecture) {
        Optional<Facility> found = architecture.getFacilities().stream().filter(f -> f.getId().equals(facility)).findFirst();
        if (facility != null && found.isEmpty()) {
            throw new UsageException(spec, context.texts().get("error.noFacility", facility, file.toString(),
                    architecture.getFacilities().stream().map(Facility::getId).collect(Collectors.joining(", "))));
        }
        return found;
    }

    private void save(Architecture architecture) throws ModelException {
        if (output == null) {
            context.session().out().println(context.texts().get("backup", ModelFiles.replace(architecture, file).toString()));
        } else {
            ModelWriter.save(architecture, output);
        }
        written(output == null ? file : output);
    }

    private void saveMapping(ImportMapping mapping) throws ModelException {
        try {
            MappingFile.write(mapping, savedMapping);
        } catch (IOException e) {
            throw ModelException.unwritable(savedMapping, e);
        }
        written(savedMapping);
    }

    private void written(Path path) {
        context.session().out().println(context.texts().get("written", path.toString()));
    }
}
