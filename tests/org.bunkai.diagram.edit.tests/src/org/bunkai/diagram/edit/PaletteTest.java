package org.bunkai.diagram.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.bunkai.diagram.edit.Tool.Use;
import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.NetworkDeviceKind;
import org.bunkai.notation.drawing.Glyph;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;

/** What is offered. */
class PaletteTest {

    private static final Palette JA = Palette.of(Locale.JAPANESE);
    private static final Palette EN = Palette.of(Locale.ENGLISH);

    @Test
    void groupsAndFirstTools() {
        assertEquals(List.of("施設: 施設", "施設内のネットワーク: ネットワーク", "外部のネットワーク: インターネット", "ネットワーク機器: ネットワーク機器", "サーバ・クラウド: サーバ",
                "端末・医療機器: 端末", "記憶装置: 記憶装置", "線: ネットワークへの接続", "責任分界: 通信経路の責任分界", "機器に付くもの: ソフトウェア"),
                JA.groups().stream().map(g -> g.label() + ": " + g.tools().getFirst().label()).toList());
        assertEquals(List.of("Facilities: Facility", "Networks in a facility: Network", "External networks: Internet",
                "Network devices: Network device", "Servers and cloud: Server", "Clients and medical devices: Client",
                "Storage: Storage device", "Lines: Connection to a network", "Responsibility boundaries: Boundary on a communication path",
                "Parts of devices: Software"),
                EN.groups().stream().map(g -> g.label() + ": " + g.tools().getFirst().label()).toList());
    }

    @Test
    void aToolSaysWhatItMakesAndHowItLooks() {
        assertEquals(new Tool("node:NetworkDevice.VPN_GATEWAY", ArchitecturePackage.eINSTANCE.getNetworkDevice(),
                Optional.of(NetworkDeviceKind.VPN_GATEWAY), Use.NODE, "VPN装置", "vpn", "ネットワークか施設の中に置きます。"),
                JA.tool("node:NetworkDevice.VPN_GATEWAY").orElseThrow());
        assertEquals(List.of("データベースサーバ", "database"), List.of(JA.tool("node:Server.DATABASE").orElseThrow().label(),
                JA.tool("node:Server.DATABASE").orElseThrow().glyph()));
        assertEquals("link", JA.tool("edge:Link").orElseThrow().glyph());
        assertEquals("edge:ResponsibilityBoundary.COMMUNICATION_PATH", JA.tool("edge:ResponsibilityBoundary").orElseThrow().id());
        assertEquals(Optional.empty(), JA.tool("node:Party"));
    }

    @Test
    void bothLanguagesOfferTheSame() {
        assertEquals(JA.tools().stream().map(Tool::id).toList(), EN.tools().stream().map(Tool::id).toList());
        assertEquals(JA.groups().stream().map(ToolGroup::id).toList(), EN.groups().stream().map(ToolGroup::id).toList());
        for (Palette palette : List.of(JA, EN)) {
            assertEquals(palette.tools().size(), palette.tools().stream().map(Tool::id).distinct().count());
            assertEquals(palette.tools().size(), palette.tools().stream().map(Tool::label).distinct().count(), "labels can be told apart");
            assertEquals(List.of(), palette.tools().stream().filter(t -> t.label().isBlank() || t.tooltip().isBlank()).toList());
        }
    }

    @Test
    void everyToolMakesWhatItsIdSays() {
        for (Tool tool : JA.tools()) {
            EObject made = tool.make();
            String kind = tool.kind().map(k -> "." + k.getName()).orElse("");
            assertEquals(tool.id(), tool.use().prefix() + made.eClass().getName() + kind);
            boolean recorded = Stream.concat(Stream.of(made), made.eContents().stream()).anyMatch(object -> tool.kind().isPresent()
                    && object.eClass().getEAllAttributes().stream().anyMatch(a -> tool.kind().get().equals(object.eGet(a))));
            assertEquals(tool.kind().isPresent(), recorded, tool.id());
        }
    }

    /** Read off the drawings of all samples: each id that occurs in one is that of an element, or made from it. */
    @Test
    void whatIsDrawnCanBeMadeAndWhatIsMadeIsDrawn() throws Exception {
        Set<String> made = JA.tools().stream().filter(t -> t.use() != Use.PART).map(t -> t.type().getName())
                .collect(Collectors.toCollection(TreeSet::new));
        assertTrue(made.remove("Flow"), "flows have no line in the topology, but marks and paths; other views draw them");
        assertEquals(Drawn.classes(), made);
    }

    @Test
    void everyDeviceClassHasATool() {
        ArchitecturePackage p = ArchitecturePackage.eINSTANCE;
        assertEquals(List.of(), p.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
                .filter(type -> p.getDevice().isSuperTypeOf(type) && !type.isAbstract())
                .filter(type -> JA.tool("node:" + type.getName()).filter(t -> t.type() == type).isEmpty()).toList());
    }

    @Test
    void devicesShowTheGlyphOfTheirCard() {
        Set<String> glyphs = Arrays.stream(Glyph.values()).map(g -> g.name().toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
        assertEquals(List.of(), JA.tools().stream().filter(t -> ArchitecturePackage.eINSTANCE.getDevice().isSuperTypeOf(t.type()))
                .filter(t -> !glyphs.contains(t.glyph()) || t.glyph().equals("other")).toList());
    }

    @Test
    void bothFilesHaveTheSameKeys() throws Exception {
        assertEquals(keys("messages.properties"), keys("messages_ja.properties"));
        assertFalse(keys("messages.properties").isEmpty());
    }

    private static Set<String> keys(String file) throws Exception {
        Properties words = new Properties();
        try (Reader in = new InputStreamReader(Palette.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            words.load(in);
        }
        return new TreeSet<>(words.stringPropertyNames());
    }
}
