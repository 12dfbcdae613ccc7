package org.bunkai.diagram.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BooleanSupplier;
import org.bunkai.notation.drawing.Band;
import org.bunkai.notation.drawing.Drawing;
import org.bunkai.notation.drawing.Glyph;
import org.bunkai.notation.drawing.LinkLine;
import org.bunkai.notation.drawing.MarkKind;
import org.bunkai.notation.drawing.NetworkTint;
import org.bunkai.notation.drawing.Note;
import org.bunkai.notation.drawing.Tone;

/** Institutions at random, far more tangled than real ones: the same drawing for the same seed. */
final class RandomDrawings {

    private static final Glyph[] GLYPHS = {Glyph.CLIENT, Glyph.SERVER, Glyph.DATABASE, Glyph.MODALITY, Glyph.FIREWALL, Glyph.SWITCH};
    private static final NetworkTint[] TINTS = {NetworkTint.CLINICAL, NetworkTint.MODALITY, NetworkTint.OFFICE, NetworkTint.BACKUP,
        NetworkTint.OPEN};
    private static final MarkKind[] KINDS = {MarkKind.NONE, MarkKind.SATISFIED, MarkKind.MANUAL, MarkKind.UNDECIDABLE, MarkKind.VIOLATED};

    private final Random random;
    private final DrawingBuilder builder;
    private final List<String> vendors = new ArrayList<>();
    private final List<String> carriers = new ArrayList<>();
    private final List<String> devices = new ArrayList<>();
    private final List<String> buses = new ArrayList<>();
    private int next;

    private RandomDrawings(int seed) {
        random = new Random(seed);
        builder = new DrawingBuilder("fuzz " + seed, "病院");
    }

    static Drawing of(int seed) {
        return new RandomDrawings(seed).make();
    }

    private Drawing make() {
        for (int k = random.nextInt(5); k >= 0; k--) {
            outside(k);
        }
        for (int k = random.nextInt(3); k >= 0; k--) {
            builder.open("in" + k, "開放網" + k, "オープン");
            for (int q = random.nextInt(3); q >= 0; q--) {
                carriers.add(card("通信事業者" + q, "", Glyph.CLOUD, 9, () -> false));
            }
        }
        for (int k = random.nextInt(3) == 0 ? 1 + random.nextInt(3) : 0; k >= 0; k--) {
            institution(k);
        }
        lines();
        return builder.build();
    }

    private void outside(int k) {
        builder.facility("o" + k, "外部事業者の拠点その" + "あ".repeat(random.nextInt(12)) + k, random.nextBoolean() ? "保守" : "",
                random.nextBoolean() ? "E社" + "い".repeat(random.nextInt(8)) : "", Band.OUTSIDE);
        for (int j = random.nextInt(2); j >= 0; j--) {
            builder.network("on" + k + j, "ネットワーク", "", NetworkTint.MAINTENANCE, false);
            for (int q = random.nextInt(3); q >= 0; q--) {
                vendors.add(card("装置" + "う".repeat(random.nextInt(16)), "版不明", Glyph.VPN, 14, random::nextBoolean));
            }
        }
        if (random.nextBoolean()) {
            builder.facilityNote(new Note("注記", Tone.ALERT));
        }
    }

    private void institution(int k) {
        builder.facility("h" + k, "病院" + k, "", "病院", Band.INSTITUTION);
        for (int j = 1 + random.nextInt(8); j >= 0; j--) {
            String id = "hn" + k + "_" + j;
            String name = "網" + "え".repeat(random.nextInt(14)) + j;
            NetworkTint tint = TINTS[random.nextInt(TINTS.length)];
            boolean bus = random.nextInt(4) > 0;
            builder.network(id, name, "VLAN " + j, tint, bus);
            if (bus) {
                buses.add(id);
            }
            for (int q = random.nextInt(5) == 0 ? random.nextInt(50) : random.nextInt(9); q >= 0; q--) {
                devices.add(card("機器" + "お".repeat(random.nextInt(10)), random.nextBoolean() ? "Windows" : "",
                        GLYPHS[random.nextInt(GLYPHS.length)], 12, () -> random.nextInt(4) == 0));
            }
            if (random.nextInt(4) == 0) {
                builder.networkNote(new Note("未確認の事項", Tone.UNKNOWN));
            }
        }
    }

    private String card(String name, String fact, Glyph glyph, int findings, BooleanSupplier stack) {
        String id = "d" + next++;
        MarkKind kind = KINDS[random.nextInt(KINDS.length)];
        builder.card(id, name, fact, glyph, kind, random.nextInt(findings), stack.getAsBoolean());
        return id;
    }

    private static String any(Random random, List<String> list) {
        return list.get(random.nextInt(list.size()));
    }

    private void lines() {
        for (String vendor : vendors) {
            String carrier = any(random, carriers);
            String access = builder.link(vendor, carrier);
            if (random.nextBoolean()) {
                builder.boundary(access, "E社" + "か".repeat(random.nextInt(8)), "通信事業者", random.nextBoolean());
            }
            if (random.nextInt(3) == 0) {
                String end = any(random, devices);
                builder.tunnel("IPsec" + "き".repeat(random.nextInt(6)), vendor, end, access, builder.link(carrier, end));
            }
        }
        for (String carrier : carriers) {
            for (int q = random.nextInt(3); q > 0; q--) {
                String access = builder.link(carrier, any(random, devices));
                if (random.nextInt(3) == 0) {
                    builder.boundary(access, "通信事業者", "病院", random.nextBoolean());
                }
            }
        }
        for (int q = random.nextInt(8); q > 0; q--) {
            String a = any(random, devices);
            String b = any(random, devices);
            if (!a.equals(b)) {
                builder.link(a, b);
            }
        }
        for (int q = buses.isEmpty() ? 0 : random.nextInt(8); q > 0; q--) {
            String device = any(random, devices);
            String bus = any(random, buses);
            if (!builder.tied(device, bus)) {
                builder.tie(device, bus);
            }
        }
        LinkLine link = builder.links().get(random.nextInt(builder.links().size()));
        builder.path(link.a(), link.b());
    }
}
