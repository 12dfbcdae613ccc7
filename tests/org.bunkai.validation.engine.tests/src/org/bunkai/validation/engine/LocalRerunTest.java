package org.bunkai.validation.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

import org.bunkai.validation.api.DerivedParts;
import org.bunkai.validation.api.Findings;
import org.bunkai.validation.api.LocalRule;
import org.bunkai.validation.api.ModelView;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

/** After an edit of what is an element's own, a local rule is asked again for that element alone, and the result is that of a full run. */
class LocalRerunTest {

    private final MiniModel mini = new MiniModel();
    private final Set<String> asked = new TreeSet<>();
    private final Set<String> parts = new TreeSet<>();
    private final EObject one = mini.thing(mini.site("s"), "t1", 1);
    private final EObject other = mini.thing(mini.site("r"), "t2", 9);

    @Test
    void onlyEditedElementsAreAskedAgain() {
        Engine engine = engine(Own.SIZE_AND_COLOUR, model -> null);
        RunResult result = engine.run(mini.request());
        one.eSet(mini.size, 8);
        result = rerun(engine, result, Map.of(mini.size, Set.of(one)), "t1");
        one.eSet(mini.colour, "red");
        other.eSet(mini.size, 2);
        rerun(engine, result, Map.of(mini.size, Set.of(other), mini.colour, Set.of(one)), "t1", "t2");
    }

    @Test
    void everyElementIsAskedAgainWhereItIsNotKnownWhichChanged() {
        Engine engine = engine(Own.SIZE_AND_COLOUR, model -> null);
        RunResult result = engine.run(mini.request());
        one.eSet(mini.size, 8);
        rerun(engine, result, Map.of(mini.size, Set.of()), "t1", "t2");
    }

    @Test
    void everyElementIsAskedAgainForWhatIsNotItsOwn() {
        Engine engine = engine(Own.COLOUR, model -> null);
        RunResult result = engine.run(mini.request());
        one.eSet(mini.size, 8);
        result = rerun(engine, result, Map.of(mini.size, Set.of(one)), "t1", "t2");
        EObject third = mini.thing((EObject) one.eContainer(), "t3", 7);
        rerun(engine, result, Map.of(mini.things, Set.of(one.eContainer()), mini.colour, Set.of(third)), "t1", "t2", "t3");
    }

    @Test
    void everyElementIsAskedAgainIfAnotherViewReadTheSame() {
        Engine engine = engine(Own.SIZE_AND_COLOUR, model -> model.derived(new MiniModel.Sum(mini)));
        RunResult result = engine.run(mini.request());
        one.eSet(mini.size, 8);
        result = rerun(engine, result, Map.of(mini.size, Set.of(one)), "t1", "t2");
        one.eSet(mini.colour, "red");
        rerun(engine, result, Map.of(mini.colour, Set.of(one)), "t1");
    }

    @Test
    void otherPartsOfAViewStand() {
        Engine engine = engine(Own.SIZE_AND_COLOUR, model -> model.derived(new Doubles(mini, parts)));
        RunResult result = engine.run(mini.request());
        assertEquals(Set.of("t1", "t2"), parts);
        parts.clear();
        one.eSet(mini.size, 8);
        asked.clear();
        RunResult again = engine.rerun(mini.request(), result, Map.of(mini.size, Set.of(one)));
        assertEquals(Set.of("t1"), parts);
        assertEquals(Set.of("t1"), asked);
        assertEquals(MiniModel.describe(engine.run(mini.request())), MiniModel.describe(again));
    }

    @Test
    void anAnswerAtAnotherElementFailsTheRule() {
        MiniPack pack = new MiniPack("a").file("rules/a.1.json", MiniPack.json("a.1", "f", "\"reads\":[\"Thing.size\"]"))
                .rule(new Sizes(Set.of(mini.size), (element, model, findings) -> findings.at(one).satisfied()));
        RunResult result = new Engine(List.of(pack)).run(mini.request());
        assertEquals(List.of("engine.badAnswer"), result.errors().stream().map(RunResult.RuleError::key).toList());
        assertEquals(List.of("not the element in hand: t1"), result.errors().getFirst().arguments());
    }

    @Test
    void afterRandomEditsTheResultIsThatOfAFullRun() {
        Random random = new Random(20261201);
        List<EObject> things = new ArrayList<>(List.of(one, other));
        for (int t = 0; t < 8; t++) {
            things.add(mini.thing((EObject) (t % 2 == 0 ? one : other).eContainer(), "u" + t, random.nextInt(9)));
        }
        Engine engine = engine(Own.SIZE_AND_COLOUR, model -> model.derived(new Doubles(mini, parts)));
        RunResult result = engine.run(mini.request());
        for (int edit = 0; edit < 300; edit++) {
            Map<EStructuralFeature, Set<EObject>> changed = new HashMap<>();
            for (int i = random.nextInt(3); i >= 0; i--) {
                EObject thing = things.get(random.nextInt(things.size()));
                boolean size = random.nextBoolean();
                thing.eSet(size ? mini.size : mini.colour, size ? random.nextInt(9) : random.nextBoolean() ? "red" : null);
                changed.computeIfAbsent(size ? mini.size : mini.colour, f -> new HashSet<>()).add(thing);
            }
            result = engine.rerun(mini.request(), result, changed);
            assertEquals(MiniModel.describe(engine.run(mini.request())), MiniModel.describe(result), "edit " + edit);
        }
    }

    private enum Own {
        COLOUR, SIZE_AND_COLOUR;

        Set<EStructuralFeature> of(MiniModel mini) {
            return this == COLOUR ? Set.of(mini.colour) : Set.of(mini.colour, mini.size);
        }
    }

    /** Answers by size, and not at all for what has a colour, so that the inventory counts. */
    private Engine engine(Own own, Function<ModelView, Object> view) {
        String fields = "\"reads\":[\"Thing.size\",\"Thing.colour\"],\"inventory\":[\"ALL\"]";
        return new Engine(List.of(new MiniPack("a").file("rules/a.1.json", MiniPack.json("a.1", "f", fields))
                .rule(new Sizes(own.of(mini), (element, model, findings) -> {
                    asked.add(EcoreUtil.getID(element));
                    Object seen = view.apply(model);
                    Object size = seen instanceof Map<?, ?> doubles ? doubles.get(element) : element.eGet(mini.size);
                    if (element.eGet(mini.colour) == null) {
                        findings.at(element).violated("size", size, String.valueOf(seen instanceof Integer));
                    }
                }))));
    }

    private RunResult rerun(Engine engine, RunResult previous, Map<EStructuralFeature, Set<EObject>> changed, String... expected) {
        asked.clear();
        RunResult result = engine.rerun(mini.request(), previous, changed);
        assertEquals(Set.of(expected), asked);
        assertEquals(MiniModel.describe(engine.run(mini.request())), MiniModel.describe(result));
        return result;
    }

    private interface Body {

        void check(EObject element, ModelView model, Findings findings);
    }

    private final class Sizes implements LocalRule<EObject> {

        private final Set<EStructuralFeature> own;
        private final Body body;

        Sizes(Set<EStructuralFeature> own, Body body) {
            this.own = own;
            this.body = body;
        }

        @Override
        public String id() {
            return "a.1";
        }

        @Override
        public Class<EObject> type() {
            return EObject.class;
        }

        @Override
        public Set<EStructuralFeature> own() {
            return own;
        }

        @Override
        public void checkElement(EObject element, ModelView model, Findings findings) {
            if (element.eClass() == mini.thing) {
                body.check(element, model, findings);
            }
        }
    }

    private record Doubles(MiniModel mini, Set<String> computed) implements DerivedParts<EObject, Integer> {

        @Override
        public Set<EStructuralFeature> reads() {
            return Set.of(mini.size);
        }

        @Override
        public Set<EStructuralFeature> own() {
            return reads();
        }

        @Override
        public Map<EObject, Integer> compute(ModelView model) {
            Map<EObject, Integer> all = new HashMap<>();
            model.all(mini.thing).forEach(thing -> all.put(thing, compute(thing, model)));
            return all;
        }

        @Override
        public Integer compute(EObject thing, ModelView model) {
            computed.add(EcoreUtil.getID(thing));
            return 2 * (Integer) thing.eGet(mini.size);
        }

        /** The notes of what was computed are not part of the key. */
        @Override
        public boolean equals(Object other) {
            return other instanceof Doubles;
        }

        @Override
        public int hashCode() {
            return Doubles.class.hashCode();
        }
    }
}
