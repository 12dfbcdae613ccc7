package org.bunkai.rules.mhlw.ops08;

import org.bunkai.model.architecture.Device;
import org.bunkai.model.architecture.Lifecycle;
import org.bunkai.validation.api.Findings;
import org.bunkai.validation.api.ModelView;
import org.bunkai.validation.base.ElementRule;
import org.bunkai.validation.base.Places;

/**
 * A rule on the devices of the institution's facilities. Planned devices are not there yet. One that is retired or stopped and joined to
 * nothing is not asked for measures; while it is still joined to something, it is. Subclasses are final and stateless.
 *
 * <p>Reads: those of {@link Places}.</p>
 */
abstract class DeviceRule extends ElementRule<Device> {

    DeviceRule(String id) {
        super(id, Device.class);
    }

    @Override
    protected final void check(Device device, ModelView model, Findings findings) {
        Places places = Places.of(model);
        if (!Places.isPresent(device) || !places.isInside(device)) {
            return;
        }
        if (isPutAway(device, places)) {
            findings.at(device).notApplicable("putAway", device);
        } else {
            answer(device, model, findings);
        }
    }

    /** Gives the answer for one device. */
    abstract void answer(Device device, ModelView model, Findings findings);

    private static boolean isPutAway(Device device, Places places) {
        boolean outOfUse = device.getLifecycle() == Lifecycle.RETIRED || device.getLifecycle() == Lifecycle.STOPPED_BY_FAULT;
        return outOfUse && places.networksOf(device).isEmpty() && places.linksOf(device).isEmpty() && places.tunnelsOf(device).isEmpty();
    }
}
