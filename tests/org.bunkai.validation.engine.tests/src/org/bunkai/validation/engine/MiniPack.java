package org.bunkai.validation.engine;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

import org.bunkai.validation.api.Findings;
import org.bunkai.validation.api.ModelView;
import org.bunkai.validation.api.Rule;
import org.bunkai.validation.api.RulePack;
import org.bunkai.validation.api.RulePackInfo;

/** A pack in memory: rules are lambdas, resources are strings. */
final class MiniPack implements RulePack {

    private final String id;
    private final List<Rule> rules = new ArrayList<>();
    private final Map<String, String> resources = new HashMap<>();

    MiniPack(String id) {
        this.id = id;
    }

    /** Adds a rule with usual metadata. */
    MiniPack rule(String ruleId, BiConsumer<ModelView, Findings> check) {
        return rule(ruleId, "", check);
    }

    /** Adds a rule with further fields of metadata, for example {@code "causes":["a"]}. */
    MiniPack rule(String ruleId, String fields, BiConsumer<ModelView, Findings> check) {
        return file("rules/" + ruleId + ".json", json(ruleId, "f", fields)).rule(new LambdaRule(ruleId, check));
    }

    MiniPack rule(Rule rule) {
        rules.add(rule);
        return this;
    }

    MiniPack file(String name, String text) {
        resources.put(name, text);
        return this;
    }

    static String json(String ruleId, String kind, String fields) {
        String more = fields.isEmpty() ? "" : "," + fields;
        String clauses = fields.contains("\"clauses\"") ? "" : ",\"clauses\":{\"6.0\":[\"v6.ops.13.5\"]}";
        return "{\"id\":\"" + ruleId + "\",\"since\":\"1.0.0\",\"strength\":\"M\",\"kind\":\"" + kind + "\",\"severity\":\"MEDIUM\""
                + clauses + more + "}";
    }

    @Override
    public RulePackInfo info() {
        return new RulePackInfo(id, "1.0.0", List.of("6.0"), id, id);
    }

    @Override
    public List<Rule> rules() {
        return rules;
    }

    @Override
    public URL resource(String name) {
        String text = resources.get(name);
        try {
            return text == null ? null : URL.of(URI.create("mem:/" + name), new InMemory(text));
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }

    private record LambdaRule(String id, BiConsumer<ModelView, Findings> body) implements Rule {

        @Override
        public void check(ModelView model, Findings findings) {
            body.accept(model, findings);
        }
    }

    private static final class InMemory extends URLStreamHandler {

        private final String text;

        InMemory(String text) {
            this.text = text;
        }

        @Override
        protected URLConnection openConnection(URL url) {
            return new URLConnection(url) {

                @Override
                public void connect() {
                    connected = true;
                }

                @Override
                public InputStream getInputStream() throws IOException {
                    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
                }
            };
        }
    }
}
