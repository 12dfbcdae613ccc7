package org.bunkai.validation.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Collectors;

import org.bunkai.validation.api.Fact;
import org.bunkai.validation.api.Findings;
import org.bunkai.validation.api.ModelView;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;

/** After an edit exactly the rules run again that read what changed, and the result is that of a full run. */
class RerunTest {

    private final MiniModel mini = new MiniModel();
    private final Set<String> ran = new ConcurrentSkipListSet<>();
    private final MiniPack pack = new MiniPack("a")
            .rule("a.1size", "\"reads\":[\"Thing.size\"]", (model, findings) -> note("a.1size",
                    () -> model.all(mini.thing).forEach(thing -> {
                if ((Integer) thing.eGet(mini.size) > 4) {
                    findings.at(thing).violated("big", thing.eGet(mini.size));
                } else {
                    findings.at(thing).satisfied();
                }
            }))).rule("a.2colour", "\"reads\":[\"Thing.colour\"],\"inventory\":[\"ALL\"]", this::colours)
            .rule("a.3sum", "\"reads\":[]", (model, findings) -> note("a.3sum",
                    () -> findings.at(mini.root).violated("sum", model.derived(new MiniModel.Sum(mini)))))
            .rule("a.4fails", "\"reads\":[\"Thing.peer\"]", (model, findings) -> note("a.4fails",
                    () -> model.all(mini.thing).forEach(thing -> {
                if (thing.eGet(mini.peer) == thing) {
                    throw new IllegalStateException("own peer");
                }
            })));
    private final Engine engine = new Engine(List.of(pack));

    @Test
    void onlyRulesThatReadAChangedFeatureRunAgain() {
        EObject thing = mini.thing(mini.site("s"), "t", 1);
        RunResult result = engine.run(mini.request());
        assertEquals(Set.of("a.1size", "a.2colour", "a.3sum", "a.4fails"), ran);

        thing.eSet(mini.colour, "red");
        result = rerun(result, Set.of(mini.colour), "a.2colour");
        thing.eSet(mini.size, 9);
        result = rerun(result, Set.of(mini.size), "a.1size", "a.3sum");
        mini.thing(mini.site("s2"), "u", 2);
        result = rerun(result, Set.of(mini.things, mini.sites), "a.1size", "a.2colour", "a.3sum", "a.4fails");
        mini.root.eContents().get(1).eSet(mini.complete, true);
        rerun(result, Set.of(mini.complete));
    }

    @Test
    void readsAreThoseOfTheMetadataOfDerivedViewsAndOfTheContainments() {
        mini.site("s");
        RunTrace trace = engine.run(mini.request()).trace();
        assertEquals(Set.of(mini.size, mini.things, mini.sites), trace.reads("a.1size"));
        assertEquals(Set.of(mini.size, mini.things, mini.sites), trace.reads("a.3sum"));
        assertEquals(Set.of(), trace.reads("a.9"));
    }

    @Test
    void aRuleThatThrewRunsAgainAfterAnyEdit() {
        EObject thing = mini.thing(mini.site("s"), "t", 1);
        thing.eSet(mini.peer, thing);
        RunResult result = engine.run(mini.request());
        assertEquals(1, result.errors().size());
        thing.eSet(mini.colour, "red");
        rerun(result, Set.of(mini.colour), "a.2colour", "a.4fails");
    }

    @Test
    void anotherRequestIsAFullRun() {
        mini.thing(mini.site("s"), "t", 1);
        RunResult result = engine.run(mini.request());
        ran.clear();
        RunRequest later = RunRequest.of(mini.root, "6.0", mini.request().asOf().plusDays(1), mini.inventory());
        engine.rerun(later, result, Map.of());
        assertEquals(4, ran.size());
        ran.clear();
        new Engine(List.of(pack)).rerun(later, result, Map.of());
        assertEquals(4, ran.size());
    }

    @Test
    void aChangedIdIsAFullRun() {
        EObject thing = mini.thing(mini.site("s"), "t", 1);
        RunResult result = engine.run(mini.request());
        EStructuralFeature id = thing.eClass().getEIDAttribute();
        thing.eSet(id, "r");
        rerun(result, Set.of(id), "a.1size", "a.2colour", "a.3sum", "a.4fails");
    }

    @Test
    void afterRandomEditsTheResultIsThatOfAFullRun() {
        Random random = new Random(20261124);
        List<EObject> things = new ArrayList<>();
        for (int s = 0; s < 3; s++) {
            EObject site = mini.site("s" + s);
            for (int t = 0; t < 5; t++) {
                things.add(mini.thing(site, "t" + s + t, random.nextInt(9)));
            }
        }
        RunResult result = engine.run(mini.request());
        List<String> first = MiniModel.describe(result);
        for (int edit = 0; edit < 300; edit++) {
            Set<EStructuralFeature> changed = new HashSet<>();
            for (int i = random.nextInt(3); i >= 0; i--) {
                changed.add(edit(random, things, edit * 10 + i));
            }
            result = engine.rerun(mini.request(), result, anywhere(changed));
            assertEquals(MiniModel.describe(engine.run(mini.request())), MiniModel.describe(result), "edit " + edit);
        }
        assertNotEquals(first, MiniModel.describe(result));
    }

    private EStructuralFeature edit(Random random, List<EObject> things, int number) {
        EObject thing = things.get(random.nextInt(things.size()));
        EObject site = MiniModel.list(mini.root, mini.sites).get(random.nextInt(3));
        switch (random.nextInt(6)) {
            case 0:
                thing.eSet(mini.size, random.nextInt(9));
                return mini.size;
            case 1:
                thing.eSet(mini.colour, random.nextBoolean() ? "red" : null);
                return mini.colour;
            case 2:
                thing.eSet(mini.peer, things.get(random.nextInt(things.size())));
                return mini.peer;
            case 3:
                site.eSet(mini.complete, random.nextBoolean());
                return mini.complete;
            case 4:
                things.add(mini.thing(site, "n" + number, random.nextInt(9)));
                return mini.things;
            default:
                MiniModel.list(site, mini.things).add(thing);
                return mini.things;
        }
    }

    private RunResult rerun(RunResult previous, Set<EStructuralFeature> changed, String... expected) {
        ran.clear();
        RunResult result = engine.rerun(mini.request(), previous, anywhere(changed));
        assertEquals(Set.of(expected), ran);
        assertEquals(MiniModel.describe(engine.run(mini.request())), MiniModel.describe(result));
        return result;
    }

    private static Map<EStructuralFeature, Set<EObject>> anywhere(Set<EStructuralFeature> features) {
        return features.stream().collect(Collectors.toMap(feature -> feature, feature -> Set.of()));
    }

    /** Answers only for coloured things, so that the inventory counts. */
    private void colours(ModelView model, Findings findings) {
        note("a.2colour", () -> model.all(mini.thing).filter(thing -> thing.eGet(mini.colour) != null)
                .forEach(thing -> findings.at(thing).undecidable("hue", List.of(new Fact(thing, mini.colour)))));
    }

    private void note(String rule, Runnable body) {
        ran.add(rule);
        body.run();
    }
}
