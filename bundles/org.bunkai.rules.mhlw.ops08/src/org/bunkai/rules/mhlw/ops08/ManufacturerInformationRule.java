package org.bunkai.rules.mhlw.ops08;

import java.util.List;

import org.bunkai.model.architecture.Device;
import org.bunkai.validation.api.Case;
import org.bunkai.validation.api.Fact;
import org.bunkai.validation.api.ModelView;
import org.bunkai.validation.base.Condition;

/** 「製造販売業者から提供を受けた当該医療機器のサイバーセキュリティに関する情報を基に」 (8⑥(1)): the information was supplied, for this product. */
final class ManufacturerInformationRule extends MedicalIotRule {

    ManufacturerInformationRule() {
        super("mhlw.ops08.06.1a");
    }

    @Override
    Condition isMet(Device device, ModelView model) {
        return ManufacturerInformation.isSupplied(device);
    }

    @Override
    void ask(Case answer, List<Fact> missing, Device device) {
        if (ManufacturerInformation.isPerhapsSupplied(device)) {
            answer.undecidable("ofParty", missing, device, device.getManufacturer());
        } else {
            super.ask(answer, missing, device);
        }
    }
}
