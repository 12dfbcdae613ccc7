package org.bunkai.validation.testkit;

import java.util.HashSet;
import java.util.Set;

import org.bunkai.model.architecture.Answer;
import org.bunkai.model.architecture.Architecture;
import org.bunkai.model.architecture.Device;
import org.bunkai.validation.api.Findings;
import org.bunkai.validation.api.ModelView;
import org.bunkai.validation.api.Rule;

/** What a rule must not be: not final, with state, dependent on the order in the file, on undeclared features, and without texts. */
class SloppyIotRule implements Rule {

    static int runs;

    private final Set<String> seen = new HashSet<>();

    @Override
    public String id() {
        return "vendor.01";
    }

    @Override
    public void check(ModelView model, Findings findings) {
        runs++;
        Architecture architecture = model.all(Architecture.class).findFirst().orElseThrow();
        Device first = architecture.getFacilities().get(0).getDevices().get(0);
        seen.add(first.getId());
        if (first.getForwards() == Answer.YES || first.getIot() == Answer.YES) {
            findings.at(first).violated("unsaid", "argument");
        } else {
            findings.at(first).satisfied();
        }
    }
}
