package org.bunkai.validation.testkit;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

import org.bunkai.validation.api.Rule;
import org.bunkai.validation.api.RulePack;
import org.bunkai.validation.api.RulePackInfo;

/** A whole pack of one rule as files, right in everything; tests break one thing at a time. */
final class PackOnDisk extends RulePackContract implements RulePack {

    static final String GOOD = "good_01_camera.bunkai";
    static final String BAD = "bad_01_camera.bunkai";
    static final String UNDECIDABLE = "undecidable_01_camera.bunkai";

    private static final String PACKAGE = "org/bunkai/validation/testkit/";

    private final Path sources;
    private final Path tests;
    private final Path folder;
    private final Rule rule;

    PackOnDisk(Path directory, Rule rule) throws IOException {
        this.rule = rule;
        sources = directory.resolve("pack");
        tests = directory.resolve("tests");
        folder = tests.resolve(PACKAGE + "r01");
        String name = rule.getClass().getSimpleName();
        source(name + ".java", "findings.at(device).violated(\"iot\", device); \"ask\"\n");
        source("rules/index.json", "[\"vendor.01\"]");
        source("rules/vendor.01.json", json("\"Device.iot\""));
        source("messages.properties", "vendor.01.title=No IoT\nvendor.01.iot={0} is IoT\nvendor.01.ask=Is {0} IoT?\n");
        source("messages_ja.properties", "vendor.01.title=IoT なし\nvendor.01.iot={0} は IoT 機器\nvendor.01.ask={0} は IoT 機器か\n");
        source("rules/vendor.01.en.md", document("Requirement", "What is checked", "What is not checked", "How to fix",
                "Known false positives", "Examples", "References"));
        source("rules/vendor.01.ja.md", document("要求事項", "判定すること", "判定しないこと", "是正方法", "誤検知となりうる場合", "例", "参考"));
        sample(name + "Test.java", "class\n");
        sample(GOOD, model("NO"));
        sample(BAD, model("YES"));
        sample("bad_01_camera.expected", "VIOLATED vendor.01@client-1 vendor.01.iot\n");
        sample(UNDECIDABLE, model("UNKNOWN"));
        sample("undecidable_01_camera.expected", "UNDECIDABLE vendor.01@client-1 vendor.01.ask ? client-1.iot\n");
    }

    static String json(String reads) {
        return "{\"id\":\"vendor.01\",\"since\":\"1.0.0\",\"clauses\":{\"6.0\":[\"v6.ops.13.5\"]},\"strength\":\"M\",\"kind\":\"f\","
                + "\"severity\":\"LOW\",\"reads\":[" + reads + "]}";
    }

    static String model(String iot) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <architecture:Architecture xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
                    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:architecture="http://bunkai.org/architecture"
                    id="a-1" owner="p-1" asOf="2026-04-01">
                  <parties id="p-1"/>
                  <facilities id="f-1" operator="p-1">
                    <devices xsi:type="architecture:Client" id="client-1" iot="%s"/>
                    <devices xsi:type="architecture:Server" id="server-1" iot="NO"/>
                  </facilities>
                </architecture:Architecture>
                """.formatted(iot);
    }

    Path folder() {
        return folder;
    }

    PackOnDisk source(String name, String text) throws IOException {
        write(sources.resolve(PACKAGE).resolve(name), text);
        return this;
    }

    PackOnDisk sample(String name, String text) throws IOException {
        write(folder.resolve(name), text);
        return this;
    }

    PackOnDisk deleteSource(String name) throws IOException {
        Files.delete(sources.resolve(PACKAGE).resolve(name));
        return this;
    }

    PackOnDisk deleteSample(String name) throws IOException {
        Files.delete(folder.resolve(name));
        return this;
    }

    @Override
    public RulePackInfo info() {
        return new RulePackInfo("vendor", "1.0.0", List.of("6.0"), "試験", "Test");
    }

    @Override
    public List<Rule> rules() {
        return List.of(rule);
    }

    @Override
    public URL resource(String name) {
        Path file = sources.resolve(PACKAGE).resolve(name);
        try {
            return Files.exists(file) ? file.toUri().toURL() : null;
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    protected RulePack pack() {
        return this;
    }

    @Override
    protected Path samples() {
        return tests;
    }

    @Override
    protected Path sources() {
        return sources;
    }

    @Override
    protected Predicate<String> clauses() {
        return "v6.ops.13.5"::equals;
    }

    private static String document(String... headings) {
        StringBuilder text = new StringBuilder("# Title\n");
        for (String heading : headings) {
            text.append("\n## ").append(heading).append("\n\nSee `").append(BAD).append("`.\n");
        }
        return text.toString();
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
