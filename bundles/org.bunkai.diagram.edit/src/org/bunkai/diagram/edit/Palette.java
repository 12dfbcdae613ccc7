package org.bunkai.diagram.edit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.bunkai.diagram.edit.Tool.Use;
import org.bunkai.model.Messages;
import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.BoundaryKind;
import org.bunkai.model.architecture.Device;
import org.bunkai.model.architecture.FacilityKind;
import org.bunkai.model.architecture.NetworkDeviceKind;
import org.bunkai.model.architecture.NetworkKind;
import org.bunkai.model.architecture.ServiceModel;
import org.bunkai.model.architecture.SoftwareKind;
import org.bunkai.model.architecture.StorageKind;
import org.bunkai.model.edit.Labels;
import org.bunkai.notation.Glyphs;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;

/** What a diagram editor offers to draw, in groups and in one language. Immutable; made anew for each language. */
public final class Palette {

    private static final ArchitecturePackage P = ArchitecturePackage.eINSTANCE;

    private final Messages texts;
    private final Labels labels;
    private final List<ToolGroup> groups;

    private Palette(Locale locale) {
        texts = Messages.of(Palette.class, locale);
        labels = Labels.of(locale);
        groups = List.of(
                group("facility", tools(Use.NODE, P.getFacility(), FacilityKind.values())),
                group("network", tools(Use.NODE, P.getNetwork(), NetworkKind.UNKNOWN, NetworkKind.CLINICAL, NetworkKind.MODALITY,
                        NetworkKind.DEPARTMENT, NetworkKind.OFFICE, NetworkKind.WIRELESS, NetworkKind.GUEST, NetworkKind.MAINTENANCE,
                        NetworkKind.MANAGEMENT, NetworkKind.DMZ, NetworkKind.BACKUP)),
                group("external", tools(Use.NODE, P.getNetwork(), NetworkKind.INTERNET, NetworkKind.CARRIER_CLOSED)),
                group("joining", tools(Use.NODE, P.getNetworkDevice(), NetworkDeviceKind.values())),
                group("server", tools(Use.NODE, P.getServer(), SoftwareKind.UNKNOWN, SoftwareKind.EHR, SoftwareKind.PACS,
                        SoftwareKind.DEPARTMENT_SYSTEM, SoftwareKind.ACCOUNTING, SoftwareKind.DATABASE, SoftwareKind.DIRECTORY,
                        SoftwareKind.REMOTE_ACCESS, SoftwareKind.HYPERVISOR),
                        tools(Use.NODE, P.getCloudService(), ServiceModel.values())),
                group("client", tools(Use.NODE, P.getClient()), tools(Use.NODE, P.getMobileDevice()),
                        tools(Use.NODE, P.getMedicalDevice())),
                group("storage", tools(Use.NODE, P.getStorageDevice(), StorageKind.values())),
                group("line", tools(Use.EDGE, P.getInterface()), tools(Use.EDGE, P.getLink()), tools(Use.EDGE, P.getTunnel()),
                        tools(Use.EDGE, P.getFlow())),
                group("boundary", tools(Use.EDGE, P.getResponsibilityBoundary(), BoundaryKind.COMMUNICATION_PATH,
                        BoundaryKind.INFORMATION_ARRIVAL)),
                group("part", tools(Use.PART, P.getSoftware()), tools(Use.PART, P.getStorageMedium())));
    }

    /** The palette in a language; languages other than Japanese get English. */
    public static Palette of(Locale locale) {
        return new Palette(locale);
    }

    /** The groups in the order in which they are shown. */
    public List<ToolGroup> groups() {
        return groups;
    }

    /** All tools in the order in which they are shown. */
    public List<Tool> tools() {
        return groups.stream().flatMap(group -> group.tools().stream()).toList();
    }

    /** The tool of an id; an id without a kind that no tool has finds the first tool of that class. */
    public Optional<Tool> tool(String id) {
        return tools().stream().filter(tool -> tool.id().equals(id)).findFirst()
                .or(() -> tools().stream().filter(tool -> tool.id().startsWith(id + ".")).findFirst());
    }

    @SafeVarargs
    private ToolGroup group(String id, List<Tool>... tools) {
        return new ToolGroup(id, texts.word("group." + id), Stream.of(tools).flatMap(List::stream).toList());
    }

    private List<Tool> tools(Use use, EClass type, Enumerator... kinds) {
        if (kinds.length == 0) {
            return List.of(tool(use, type, Optional.empty()));
        }
        List<Tool> tools = new ArrayList<>();
        Arrays.stream(kinds).forEach(kind -> tools.add(tool(use, type, Optional.of(kind).filter(k -> k.getValue() != 0))));
        return tools;
    }

    private Tool tool(Use use, EClass type, Optional<Enumerator> kind) {
        String name = type.getName() + kind.map(k -> "." + k.getName()).orElse("");
        Tool plain = new Tool(use.prefix() + name, type, kind, use, label(type, kind), "", texts.word("tip." + tip(type, kind)));
        return new Tool(plain.id(), type, kind, use, plain.label(), glyph(plain), plain.tooltip());
    }

    /** The own word of a kind, else the word of the metamodel in the pattern of the class; without a kind the name of the class. */
    private String label(EClass type, Optional<Enumerator> kind) {
        String own = "tool." + type.getName();
        if (kind.isEmpty()) {
            return texts.has(own) ? texts.word(own) : labels.of(type);
        }
        String exact = own + "." + kind.get().getName();
        String word = labels.of(kind.get());
        return texts.has(exact) ? texts.word(exact) : texts.has(own + ".kind") ? texts.get(own + ".kind", word) : word;
    }

    private static String tip(EClass type, Optional<Enumerator> kind) {
        if (P.getDevice().isSuperTypeOf(type)) {
            return P.getDevice().getName();
        }
        boolean external = kind.filter(k -> k == NetworkKind.INTERNET || k == NetworkKind.CARRIER_CLOSED).isPresent();
        return external ? "Network.external" : type.getName();
    }

    private static String glyph(Tool tool) {
        return (tool.make() instanceof Device device ? Glyphs.of(device).name() : tool.type().getName()).toLowerCase(Locale.ROOT);
    }
}
