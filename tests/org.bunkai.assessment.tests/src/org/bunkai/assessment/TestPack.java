package org.bunkai.assessment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

import org.bunkai.validation.api.Findings;
import org.bunkai.validation.api.ModelView;
import org.bunkai.validation.api.Rule;
import org.bunkai.validation.api.RulePack;
import org.bunkai.validation.api.RulePackInfo;

/** A pack whose rules are lambdas and whose resources are files of a temporary folder. */
final class TestPack implements RulePack {

    static final String ID = "test.pack";

    private final Path folder;
    private final List<Rule> rules = new ArrayList<>();

    TestPack(Path folder) {
        this.folder = folder;
    }

    /** Adds a rule on one clause; {@code fields} are further fields of its metadata, each with a comma in front. */
    TestPack rule(String word, String strength, String clause, String fields, BiConsumer<ModelView, Findings> body) {
        String id = ID + "." + word;
        rules.add(new LambdaRule(id, body));
        return file("rules/" + id + ".json", """
                {"id":"%s","since":"1.0.0","strength":"%s","kind":"f","severity":"MEDIUM","clauses":{"6.0":["%s"]}%s}
                """.formatted(id, strength, clause, fields));
    }

    TestPack file(String name, String text) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public RulePackInfo info() {
        return new RulePackInfo(ID, "1.0.0", List.of("6.0"), ID, ID);
    }

    @Override
    public List<Rule> rules() {
        return rules;
    }

    @Override
    public URL resource(String name) {
        try {
            Path file = folder.resolve(name);
            return Files.exists(file) ? file.toUri().toURL() : null;
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record LambdaRule(String id, BiConsumer<ModelView, Findings> body) implements Rule {

        @Override
        public void check(ModelView model, Findings findings) {
            body.accept(model, findings);
        }
    }
}
