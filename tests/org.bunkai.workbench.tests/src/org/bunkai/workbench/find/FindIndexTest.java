package org.bunkai.workbench.find;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.bunkai.model.architecture.Architecture;
import org.bunkai.model.architecture.ArchitectureFactory;
import org.bunkai.model.architecture.Facility;
import org.bunkai.model.architecture.Interface;
import org.bunkai.model.architecture.Server;
import org.bunkai.workbench.find.FindIndex.Hit;
import org.junit.jupiter.api.Test;

/** Whatever is written somewhere leads to the element that people know. */
class FindIndexTest {

    private static final ArchitectureFactory F = ArchitectureFactory.eINSTANCE;

    private final Architecture architecture = F.createArchitecture();
    private final Facility facility = F.createFacility();

    FindIndexTest() {
        architecture.setId("a-1");
        architecture.setName("構成");
        facility.setId("f-1");
        facility.setName("本院");
        architecture.getFacilities().add(facility);
        server("s-1", "電子カルテサーバ", "10.1.2.3");
        server("s-2", "ＰＡＣＳ", "10.1.2.30");
    }

    private void server(String id, String name, String address) {
        Server server = F.createServer();
        server.setId(id);
        server.setName(name);
        Interface end = F.createInterface();
        end.setId(id + "-i");
        end.setAddress(address);
        server.getInterfaces().add(end);
        facility.getDevices().add(server);
    }

    @Test
    void widthAndCaseDoNotMatter() {
        assertEquals(List.of("s-2"), ids("pacs"));
        assertEquals(List.of(new Hit("s-2", "ＰＡＣＳ", "サーバ", "ＰＡＣＳ", "pacs")), new FindIndex(architecture).find(" Pacs "));
    }

    @Test
    void anAddressLeadsToItsInterface() {
        assertEquals(List.of("s-1-i", "s-2-i"), ids("10.1.2.3"));
    }

    @Test
    void exactNamesComeFirst() {
        server("s-0", "予備の本院サーバ", "10.9.9.9");
        assertEquals(List.of("f-1", "s-0"), ids("本院"));
    }

    @Test
    void nothingIsFoundForNothing() {
        assertEquals(List.of(), ids("  "));
    }

    private List<String> ids(String text) {
        return new FindIndex(architecture).find(text).stream().map(Hit::id).toList();
    }
}
