package org.bunkai.validation.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.bunkai.validation.api.Rule;
import org.bunkai.validation.api.RulePack;
import org.bunkai.validation.api.RulePackInfo;
import org.bunkai.validation.engine.RunResult.PackError;
import org.junit.jupiter.api.Test;

/** Which packs are accepted, which rules run, and in which order things stand in a result. */
class EngineTest {

    private final MiniModel mini = new MiniModel();

    @Test
    void everythingStandsInTheOrderOfIdsWhateverTheOrderOfPacks() {
        mini.thing(mini.site("s2"), "t1", 1);
        mini.thing(mini.site("s1"), "t2", 1);
        List<RulePack> packs = new ArrayList<>(List.of(answering("b", "b.2", "b.1"), answering("a", "a.1")));

        RunResult result = new Engine(packs).run(mini.request());
        assertEquals(List.of("a.1@t1", "a.1@t2", "b.1@t1", "b.1@t2", "b.2@t1", "b.2@t2"), ids(result));
        assertEquals(List.of("a", "b"), result.packs().stream().map(entry -> entry.info().id()).toList());
        assertEquals(List.of("a.1", "b.1", "b.2"), result.rules().stream().map(RuleMetadata::id).toList());
        assertEquals(2, result.packs().get(1).rules());

        Collections.reverse(packs);
        assertEquals(result.findings(), new Engine(packs).run(mini.request()).findings());
    }

    @Test
    void rulesSeeElementsOfAClassWithItsSubclassesInTheOrderOfIds() {
        mini.box(mini.site("s2"), "b");
        mini.thing(mini.site("s1"), "c", 1);
        mini.thing(mini.site("s0"), "a", 1);
        List<String> seen = new ArrayList<>();
        run(new MiniPack("a").rule("a.1", (model, findings) -> {
            model.all(mini.thing).forEach(thing -> seen.add(ArgumentNames.IDS.name(thing, null)));
            model.all(mini.box).forEach(thing -> seen.add("box " + ArgumentNames.IDS.name(thing, null)));
        }));
        assertEquals(List.of("a", "b", "c", "box b"), seen);
    }

    @Test
    void aRuleOfAnotherEditionIsNotRunAndNotMeant() {
        RunResult result = run(new MiniPack("a").rule("a.1", "\"clauses\":{\"7.0\":[\"v7.x\"]}", (model, findings) -> {
            throw new AssertionError();
        }));
        assertEquals("engine.mappingUnknown", result.notRun().get(0).key());
        assertEquals(List.of(), result.rules());
        assertEquals(List.of(), result.errors());
    }

    @Test
    void anAttestationRuleHasMetadataAndNoClass() {
        MiniPack pack = new MiniPack("a").file("rules/index.json", "[\"a.1\",\"a.2\"]")
                .file("rules/a.1.json", MiniPack.json("a.1", "a", "")).rule("a.2", (model, findings) -> { });
        RunResult result = run(pack);
        assertEquals(List.of("a.1", "a.2"), result.rules().stream().map(RuleMetadata::id).toList());
        assertEquals(List.of(), result.errors());
        assertEquals(2, result.packs().get(0).rules());
    }

    @Test
    void aRuleThatTheIndexPromisesWithoutAClassIsAnError() {
        MiniPack pack = new MiniPack("a").file("rules/index.json", "[\"a.1\"]").file("rules/a.1.json", MiniPack.json("a.1", "f", ""));
        assertEquals("engine.classMissing", run(pack).errors().get(0).key());
    }

    @Test
    void aClassForAnAttestationRuleIsAnError() {
        MiniPack pack = new MiniPack("a").rule("a.1", (model, findings) -> { }).file("rules/a.1.json", MiniPack.json("a.1", "a", ""));
        assertEquals("engine.classForAttestation", run(pack).errors().get(0).key());
    }

    @Test
    void duplicateIdsWithinAPackRefuseIt() {
        assertRefused("engine.packDuplicateRule", answering("a", "a.1", "a.1"));
    }

    @Test
    void duplicateRuleIdsAcrossPacksRefuseBoth() {
        RunResult result = new Engine(List.of(answering("a", "a.b.1"), answering("a.b", "a.b.1"), answering("c", "c.1")))
                .run(mini.request());
        assertEquals(List.of("a", "a.b"), result.packErrors().stream().map(PackError::pack).toList());
        assertEquals(Set.of("engine.packDuplicateRule"), Set.copyOf(result.packErrors().stream().map(PackError::key).toList()));
        assertEquals(List.of("c"), result.packs().stream().map(entry -> entry.info().id()).toList());
    }

    @Test
    void twoPacksOfOneIdAreBothRefused() {
        RunResult result = new Engine(List.of(answering("a", "a.1"), answering("a", "a.2"))).run(mini.request());
        assertEquals(List.of("engine.packDuplicateId", "engine.packDuplicateId"),
                result.packErrors().stream().map(PackError::key).toList());
        assertEquals(List.of(), result.packs());
    }

    @Test
    void anIdWithoutThePacksPrefixRefusesThePack() {
        assertRefused("engine.packForeignRule", answering("a", "b.1"));
        assertRefused("engine.packForeignRule", answering("a", "ab.1"));
    }

    @Test
    void theReservedPrefixIsForOurOwnBundles() throws Exception {
        RulePack own = answering("mhlw.x", "mhlw.x.1");
        assertEquals(List.of(), new Engine(List.of(own)).refused());
        // A loader of its own: in OSGi this test's loader is that of one of our bundles.
        ClassLoader elsewhere = new ClassLoader(getClass().getClassLoader()) {
        };
        RulePack foreign = (RulePack) Proxy.newProxyInstance(elsewhere, new Class<?>[] { RulePack.class },
                (proxy, method, args) -> method.invoke(own, args));
        assertEquals("engine.packReserved", new Engine(List.of(foreign)).refused().get(0).key());
    }

    @Test
    void aPackThatThrowsIsRefusedAndTheOthersRun() {
        RulePack broken = new RulePack() {

            @Override
            public RulePackInfo info() {
                return new RulePackInfo("x", "1", List.of(), "x", "x");
            }

            @Override
            public List<Rule> rules() {
                throw new IllegalStateException("broken");
            }
        };
        mini.thing(mini.site("s"), "t", 1);
        RunResult result = new Engine(List.of(broken, answering("a", "a.1"))).run(mini.request());
        assertEquals("engine.packThrew", result.packErrors().get(0).key());
        assertEquals(List.of("a.1@t"), ids(result));
    }

    @Test
    void malformedMetadataIsAnErrorOfItsRuleOnly() {
        mini.thing(mini.site("s"), "t", 1);
        for (String json : List.of("{", "[]", "{}", MiniPack.json("a.2", "f", ""), MiniPack.json("a.1", "z", ""),
                MiniPack.json("a.1", "f", "\"paramters\":[]"), MiniPack.json("a.1", "f", "\"clauses\":{}"),
                MiniPack.json("a.1", "f", "\"causes\":[\"inventory\"]"), MiniPack.json("a.1", "f", "\"reads\":[\"Thing.weight\"]"),
                MiniPack.json("a.1", "f", "\"reads\":[\"Thing\"]"), MiniPack.json("a.1", "f", "") + "x",
                MiniPack.json("a.1", "f", "\"parameters\":[{\"name\":\"n\",\"type\":\"integer\",\"unit\":\"d\",\"default\":\"x\","
                        + "\"reasonJa\":\"r\",\"reasonEn\":\"r\"}]"))) {
            MiniPack pack = answering("a", "a.1", "a.9").file("rules/a.1.json", json);
            RunResult result = run(pack);
            assertEquals(List.of("engine.metadataInvalid a.1"), errors(result), json);
            assertEquals(List.of("a.9@t"), ids(result), json);
        }
    }

    @Test
    void missingMetadataIsAnErrorOfItsRuleInEveryEdition() {
        MiniPack pack = new MiniPack("a");
        pack.rule(answering("b", "a.1").rules().get(0));
        assertEquals(List.of("engine.metadataMissing a.1"), errors(run(pack)));
    }

    @Test
    void packsCanBeSwitchedOffButNotIfRequired() {
        Engine engine = new Engine(List.of(answering("a", "a.1"), answering("b", "b.1")));
        RunResult result = engine.run(mini.request().withPacks(Set.of("a"), Set.of("a", "b", "c")));
        assertEquals(List.of("b"), result.packs().stream().map(entry -> entry.info().id()).toList());
        assertEquals(List.of("engine.packMissing a", "engine.packMissing c"),
                result.packErrors().stream().map(error -> error.key() + " " + error.pack()).toList());
    }

    @Test
    void progressIsToldAfterEveryRule() {
        List<String> told = new ArrayList<>();
        new Engine(List.of(answering("a", "a.1", "a.2"))).run(mini.request().withMonitor(() -> false, (d, t) -> told.add(d + "/" + t)));
        assertEquals(List.of("1/2", "2/2"), told);
    }

    @Test
    void theServiceGivesAnEngineOverThePacksOfTheMoment() {
        EngineService service = new EngineService();
        RulePack pack = answering("a", "a.1");
        service.addPack(pack);
        Engine first = service.engine();
        assertEquals(1, first.packs().size());
        assertTrue(first == service.engine());
        service.removePack(pack);
        assertEquals(List.of(), service.engine().packs());
    }

    private void assertRefused(String key, RulePack pack) {
        RunResult result = new Engine(List.of(pack)).run(mini.request());
        assertEquals(List.of(key), result.packErrors().stream().map(PackError::key).toList());
        assertEquals(List.of(), result.packs());
    }

    private RunResult run(RulePack pack) {
        return new Engine(List.of(pack)).run(mini.request());
    }

    private MiniPack answering(String id, String... rules) {
        MiniPack pack = new MiniPack(id);
        Stream.of(rules).forEach(rule -> pack.rule(rule, (model, findings) -> model.all(mini.thing)
                .forEach(thing -> findings.at(thing).satisfied())));
        return pack;
    }

    private static List<String> ids(RunResult result) {
        return result.findings().stream().map(Finding::id).toList();
    }

    private static List<String> errors(RunResult result) {
        return result.errors().stream().map(error -> error.key() + " " + error.rule().id()).toList();
    }
}
