package org.bunkai.cli;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.bunkai.generate.GeneratedGroup;
import org.bunkai.generate.HospitalGroup;
import org.bunkai.generate.Weakness;
import org.bunkai.model.AtomicFile;
import org.bunkai.model.ModelException;
import org.bunkai.model.ModelWriter;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code bunkai generate -o FILE}: a made-up group of hospitals with known weaknesses. */
@Command(name = "generate", sortOptions = false)
final class GenerateCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(names = "--facilities", descriptionKey = "facilities", paramLabel = "N")
    private int facilities = 1;

    @Option(names = "--devices", descriptionKey = "devices", paramLabel = "N")
    private int devices = 100;

    @Option(names = "--seed", descriptionKey = "seed", paramLabel = "N")
    private long seed = 1;

    @Option(names = {"-o", "--output"}, required = true, descriptionKey = "outputModel", paramLabel = "FILE")
    private Path file;

    @Option(names = "--truth", descriptionKey = "truth", paramLabel = "FILE")
    private Path truth;

    private final Context context;

    GenerateCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws ModelException, IOException {
        if (facilities < 1 || devices < facilities) {
            throw new UsageException(spec, context.texts().get("error.generate", facilities, devices));
        }
        GeneratedGroup group = HospitalGroup.generate(facilities, devices, seed);
        ModelWriter.save(group.architecture(), file);
        context.session().out().println(context.texts().get("written", file.toString()));
        if (truth != null) {
            Outputs.write(truth, () -> {
                AtomicFile.write(truth, out -> out.write(json(group).getBytes(StandardCharsets.UTF_8)));
                return truth;
            });
            context.session().out().println(context.texts().get("written", truth.toString()));
        }
        return ExitCode.OK.code();
    }

    /** {@code {seed, facilities, devices, weaknesses[]{kind, element, findings[]}}}. */
    private String json(GeneratedGroup group) {
        StringWriter text = new StringWriter();
        JsonDocument.write(text, json -> {
            json.writeStartObject();
            json.writeNumberField("seed", seed);
            json.writeNumberField("facilities", facilities);
            json.writeNumberField("devices", devices);
            json.writeArrayFieldStart("weaknesses");
            for (Weakness weakness : group.weaknesses()) {
                json.writeStartObject();
                json.writeStringField("kind", weakness.kind());
                json.writeStringField("element", weakness.element());
                json.writeArrayFieldStart("findings");
                for (String finding : weakness.findings()) {
                    json.writeString(finding);
                }
                json.writeEndArray();
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        });
        return text.toString();
    }
}
