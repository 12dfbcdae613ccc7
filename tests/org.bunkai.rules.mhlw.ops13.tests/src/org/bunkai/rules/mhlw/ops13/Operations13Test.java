package org.bunkai.rules.mhlw.ops13;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.bunkai.validation.api.RulePack;
import org.bunkai.validation.testkit.RulePackContract;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The pack is whole: every rule has everything a rule needs. */
class Operations13Test extends RulePackContract {

    @Override
    protected RulePack pack() {
        return new Operations13();
    }

    @Override
    protected Path sources() {
        return Path.of("../../bundles/org.bunkai.rules.mhlw.ops13/src");
    }

    @TestFactory
    Stream<DynamicTest> contract() {
        return checks().map(check -> dynamicTest(check.name(), () -> assertEquals(List.of(), check.problems().get())));
    }
}
