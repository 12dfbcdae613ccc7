package org.bunkai.report.risk;

import java.util.List;
import java.util.stream.Stream;

import org.bunkai.rules.mhlw.ops08.Operations08;
import org.bunkai.rules.mhlw.ops12.Operations12;
import org.bunkai.rules.mhlw.ops13.Operations13;
import org.bunkai.rules.mhlw.ops18.Operations18;
import org.bunkai.rules.mhlw.plan15.Planning15;
import org.bunkai.validation.api.RulePack;
import org.bunkai.validation.engine.Engine;

/** The built-in packs. */
final class BuiltIn {

    static final List<RulePack> PACKS = List.of(new Operations08(), new Operations12(), new Operations13(), new Operations18(),
            new Planning15());

    private BuiltIn() {
    }

    /** An engine over the built-in packs and others. */
    static Engine with(RulePack... others) {
        return new Engine(Stream.concat(PACKS.stream(), Stream.of(others)).toList());
    }
}
