package org.bunkai.rules.mhlw.ops08;

import java.util.List;

import org.bunkai.model.architecture.Credential;
import org.bunkai.model.architecture.Device;
import org.bunkai.validation.api.Case;
import org.bunkai.validation.api.Findings;
import org.bunkai.validation.api.ModelView;
import org.bunkai.validation.base.Credentials;
import org.bunkai.validation.base.ElementRule;
import org.bunkai.validation.base.Places;

/**
 * A rule on each password or key of the institution: one used on a device in its facilities, or whose use nobody recorded. Subclasses are
 * final and stateless.
 */
abstract class CredentialRule extends ElementRule<Credential> {

    CredentialRule(String id) {
        super(id, Credential.class);
    }

    @Override
    protected final void check(Credential credential, ModelView model, Findings findings) {
        List<Device> recorded = Credentials.devicesOf(credential);
        List<Device> present = recorded.stream().filter(Places::isPresent).toList();
        if (recorded.isEmpty() || present.stream().anyMatch(Places.of(model)::isInside)) {
            check(credential, present, model, findings.at(credential));
        }
    }

    /**
     * Gives the answer for one credential.
     *
     * @param devices the devices that it is used on, planned ones left out
     */
    abstract void check(Credential credential, List<Device> devices, ModelView model, Case answer);
}
