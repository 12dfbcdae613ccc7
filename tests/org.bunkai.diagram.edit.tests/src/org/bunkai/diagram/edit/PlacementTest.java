package org.bunkai.diagram.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.Optional;

import org.bunkai.model.architecture.ArchitectureFactory;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where tools and elements fit, and what is said where they do not. */
class PlacementTest {

    private Bench bench;

    @BeforeEach
    void open() throws Exception {
        bench = Bench.small();
    }

    private EObject target(String id) {
        return id == null ? null : bench.get(id);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "node:Facility.HOSPITAL | f-1 | 「病院」は「本院」の中には置けません。施設は用紙の空いたところに置いてください。",
            "node:Network | n-1 | 「ネットワーク」は「診療」の中には置けません。施設の中に置くか、外部のネットワークとして用紙の空いたところに置いてください。",
            "node:Network | pc-1 | 「ネットワーク」は「端末」の中には置けません。施設の中に置くか、外部のネットワークとして用紙の空いたところに置いてください。",
            "node:Network.INTERNET | f-1 | 「インターネット」は「本院」の中には置けません。インターネットは施設の外に置き、施設の機器から「ネットワークへの接続」を引いてください。",
            "node:Client | | 「端末」は用紙の上には置けません。ネットワークか施設の中に置いてください。",
            "node:Client | a-1 | 「端末」は用紙の上には置けません。ネットワークか施設の中に置いてください。",
            "node:Client | n-3 | 「端末」は外部のネットワーク「インターネット」の中には置けません。持ち主の施設に置き、「インターネット」へ「ネットワークへの接続」を引いてください。",
            "node:Client | l-1 | 「端末」は「配線」には置けません。ネットワークか施設の中に置いてください。",
            "part:Software | n-1 | 「ソフトウェア」は、それが動く機器の上に置いてください。",
            "part:StorageMedium | | 「記録媒体」は、それを使う機器の上に置いてください。",
            "edge:ResponsibilityBoundary | n-1 | 「通信経路の責任分界」は線の上に置きます。機器とネットワークや機器どうしを結ぶ線を選んでください。",
            "edge:Link | n-1 | 「回線・配線」は線なので、箱の中には置けません。機器から相手へ引くか、線の端を動かしてください。"})
    void whatDoesNotFitIsSaidInJapanese(String tool, String target, String sentence) {
        assertEquals(Optional.of(sentence),
                new Placement(Locale.JAPANESE).whyNot(Palette.of(Locale.JAPANESE).tool(tool).orElseThrow(), target(target)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "node:Facility.HOSPITAL | f-1 | “Hospital” cannot stand in “本院”. Put facilities on a free part of the paper.",
            "node:Network | n-1 | “Network” cannot stand in “診療”. Put it into a facility, or on a free part of the paper as an external network.",
            "node:Network.INTERNET | f-1 | “Internet” cannot stand in “本院”. Leave the Internet outside the facilities and draw a “Connection to a network” from a device in the facility.",
            "node:Client | | “Client” cannot stand on the paper. Put it into a network or facility.",
            "node:Client | n-3 | “Client” cannot stand in the external network “インターネット”. Put it into its owner's facility and draw a “Connection to a network” to “インターネット”.",
            "node:Client | l-1 | “Client” cannot stand on “配線”. Put it into a network or facility.",
            "part:Software | n-1 | Put “Software” on the device that it runs on.",
            "part:StorageMedium | | Put “Storage medium” on the device that uses it.",
            "edge:ResponsibilityBoundary | n-1 | “Boundary on a communication path” lies on a line. Choose a line between a device and a network or between two devices.",
            "edge:Tunnel | | “Tunnel” is a line and cannot stand in a box. Draw it from a device to its other end, or drag one of its ends."})
    void whatDoesNotFitIsSaidInEnglish(String tool, String target, String sentence) {
        assertEquals(Optional.of(sentence),
                new Placement(Locale.ENGLISH).whyNot(Palette.of(Locale.ENGLISH).tool(tool).orElseThrow(), target(target)));
    }

    @Test
    void everyToolAndElementIsAnsweredAnywhere() throws Exception {
        Bench handa = Bench.sample("handa-2021/remediated.bunkai");
        Placement placement = new Placement(Locale.JAPANESE);
        for (Tool tool : Palette.of(Locale.JAPANESE).tools()) {
            handa.architecture.eAllContents().forEachRemaining(target -> placement.whyNot(tool, target));
        }
        handa.architecture.eAllContents().forEachRemaining(element -> {
            placement.whyNot(element, null);
            for (String target : new String[] {"f-1", "net-1", "net-3", "fw-1", "t-1", "fl-1", "fw-1.interfaces1"}) {
                placement.whyNot(element, handa.get(target));
            }
        });
        for (Object classifier : ArchitectureFactory.eINSTANCE.getEPackage().getEClassifiers()) {
            if (classifier instanceof EClass type && !type.isAbstract()) {
                placement.whyNot(EcoreUtil.create(type), null);
            }
        }
    }
}
