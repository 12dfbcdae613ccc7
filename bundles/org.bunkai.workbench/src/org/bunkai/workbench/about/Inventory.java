package org.bunkai.workbench.about;

import java.util.List;
import java.util.stream.Stream;

import org.bunkai.model.Messages;
import org.bunkai.validation.api.RulePackInfo;
import org.bunkai.validation.engine.Engine;
import org.bunkai.validation.engine.RunResult.PackEntry;
import org.bunkai.validation.engine.ValidationEngine;
import org.bunkai.workbench.model.Language;
import org.bunkai.workbench.model.Services;

/** The rule packs that are installed, as the command {@code rules} lists them, and those that were refused with the reason. */
final class Inventory {

    private Inventory() {
    }

    /** A line per pack: id, name, editions, version, number of rules; of a refused one the reason in place of the name. */
    static List<List<String>> lines(Messages texts) {
        return Services.get(ValidationEngine.class).map(ValidationEngine::engine).map(engine -> Stream
                .concat(engine.packs().stream().map(Inventory::line), refused(engine, texts)).toList()).orElse(List.of());
    }

    private static List<String> line(PackEntry pack) {
        RulePackInfo info = pack.info();
        return List.of(info.id(), info.name(Language.locale()),
                String.join(", ", info.editions()), info.version(), Integer.toString(pack.rules()));
    }

    private static Stream<List<String>> refused(Engine engine, Messages texts) {
        return engine.refused().stream().map(error -> List.of(error.pack(),
                texts.get("about.refused", engine.texts().message(error, Language.locale())), "", "", ""));
    }
}
