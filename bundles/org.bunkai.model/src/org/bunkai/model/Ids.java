package org.bunkai.model;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;

import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.NetworkDevice;
import org.bunkai.model.architecture.NetworkDeviceKind;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Makes the ids of one model. An id is made once and kept when its element is moved, renamed or changes its kind.
 *
 * <p>Elements that a person would draw or list have a prefix of their own and a number: {@code fw-3}.
 * <table>
 * <caption>Prefixes</caption>
 * <tr><td>Architecture a</td><td>Party p</td><td>Facility f</td><td>Area ar</td><td>Network n</td><td>Link l</td><td>Tunnel t</td></tr>
 * <tr><td>Server srv</td><td>Client pc</td><td>MobileDevice mob</td><td>MedicalDevice md</td><td>StorageDevice st</td>
 * <td>CloudService cl</td></tr>
 * <tr><td>NetworkDevice by kind: router rt</td><td>firewall fw</td><td>L3 switch l3</td><td>switch sw</td><td>VPN gateway vpn</td>
 * <td>access point ap</td><td>IDS ids</td><td>proxy px</td><td>media converter mc</td><td>unknown nd</td></tr>
 * <tr><td>Flow fl</td><td>ResponsibilityBoundary b</td><td>Credential cr</td><td>StorageMedium m</td><td>BackupPlan bp</td>
 * <td>IncidentPlan ip</td><td>Document doc</td></tr>
 * </table>
 * Every other object is an inner one: id of its owner, a dot, the feature, and a number if the feature is a list: {@code fw-3.lastPatch},
 * {@code fw-3.interfaces1}. A number is never given again while a higher one of its kind is in use.
 */
public final class Ids {

    private static final Map<EClass, String> PREFIXES = prefixes();
    private static final Map<NetworkDeviceKind, String> NETWORK_DEVICE_PREFIXES = Map.of(
            NetworkDeviceKind.UNKNOWN, "nd",
            NetworkDeviceKind.ROUTER, "rt",
            NetworkDeviceKind.FIREWALL, "fw",
            NetworkDeviceKind.L3_SWITCH, "l3",
            NetworkDeviceKind.SWITCH, "sw",
            NetworkDeviceKind.VPN_GATEWAY, "vpn",
            NetworkDeviceKind.ACCESS_POINT, "ap",
            NetworkDeviceKind.IDS, "ids",
            NetworkDeviceKind.PROXY, "px",
            NetworkDeviceKind.MEDIA_CONVERTER, "mc");
    /** Digits that surely fit an int. */
    private static final int MAX_DIGITS = 9;

    private final Set<String> used = new HashSet<>();
    private final Map<String, Integer> highest = new HashMap<>();

    private Ids() {
    }

    /** Knows every id under a root. Elements that get their ids elsewhere later are not seen. */
    public static Ids of(EObject root) {
        Ids ids = new Ids();
        ids.use(EcoreUtil.getID(root));
        for (Iterator<EObject> all = root.eAllContents(); all.hasNext();) {
            ids.use(EcoreUtil.getID(all.next()));
        }
        return ids;
    }

    /** Whether a text can be an id: {@code [A-Za-z][A-Za-z0-9_.-]*}. */
    public static boolean isValid(String id) {
        if (id == null || id.isEmpty() || !isLetter(id.charAt(0))) {
            return false;
        }
        for (int i = 1; i < id.length(); i++) {
            char c = id.charAt(i);
            if (!isLetter(c) && !isDigit(c) && c != '_' && c != '.' && c != '-') {
                return false;
            }
        }
        return true;
    }

    /** Whether an object, or anything in it, has no id yet. */
    public static boolean isMissing(EObject object) {
        return EcoreUtil.getID(object) == null || object.eContents().stream().anyMatch(Ids::isMissing);
    }

    /**
     * Gives an id to an object and to everything in it, where there is none yet. The object stands at its place already.
     *
     * @throws IllegalArgumentException if an inner object stands in nothing, or in something that has no id
     */
    public void assign(EObject object) {
        assignOne(object);
        object.eAllContents().forEachRemaining(this::assignOne);
    }

    /**
     * As {@link #assign(EObject)}, for an object that is about to be put into its place: a resource, or whoever listens to the model, then
     * never sees it without an id.
     *
     * @param object stands in nothing yet
     * @param owner will hold it; has an id
     * @param feature of the owner
     */
    public void assign(EObject object, EObject owner, EStructuralFeature feature) {
        if (EcoreUtil.getID(object) == null) {
            set(object, make(object, owner, feature));
        }
        assign(object);
    }

    private void assignOne(EObject object) {
        if (EcoreUtil.getID(object) == null) {
            set(object, make(object, object.eContainer(), object.eContainingFeature()));
        }
    }

    private void set(EObject object, String id) {
        EcoreUtil.setID(object, id);
        use(id);
    }

    private String make(EObject object, EObject owner, EStructuralFeature feature) {
        String prefix = object instanceof NetworkDevice device
                ? NETWORK_DEVICE_PREFIXES.get(device.getKind())
                : PREFIXES.get(object.eClass());
        if (prefix != null) {
            return numbered(prefix + "-");
        }
        if (owner == null || EcoreUtil.getID(owner) == null) {
            throw new IllegalArgumentException("owner without id: " + object);
        }
        String stem = EcoreUtil.getID(owner) + "." + feature.getName();
        return feature.isMany() || used.contains(stem) ? numbered(stem) : stem;
    }

    private String numbered(String stem) {
        return stem + (highest.getOrDefault(stem, 0) + 1);
    }

    private void use(String id) {
        if (id == null) {
            return;
        }
        used.add(id);
        int begin = id.length();
        while (begin > 0 && isDigit(id.charAt(begin - 1)) && id.length() - begin < MAX_DIGITS) {
            begin--;
        }
        if (begin < id.length()) {
            highest.merge(id.substring(0, begin), Integer.parseInt(id.substring(begin)), Math::max);
        }
    }

    private static boolean isLetter(char c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static Map<EClass, String> prefixes() {
        ArchitecturePackage classes = ArchitecturePackage.eINSTANCE;
        return Map.ofEntries(
                Map.entry(classes.getArchitecture(), "a"),
                Map.entry(classes.getParty(), "p"),
                Map.entry(classes.getFacility(), "f"),
                Map.entry(classes.getArea(), "ar"),
                Map.entry(classes.getNetwork(), "n"),
                Map.entry(classes.getLink(), "l"),
                Map.entry(classes.getTunnel(), "t"),
                Map.entry(classes.getServer(), "srv"),
                Map.entry(classes.getClient(), "pc"),
                Map.entry(classes.getMobileDevice(), "mob"),
                Map.entry(classes.getMedicalDevice(), "md"),
                Map.entry(classes.getStorageDevice(), "st"),
                Map.entry(classes.getCloudService(), "cl"),
                Map.entry(classes.getFlow(), "fl"),
                Map.entry(classes.getResponsibilityBoundary(), "b"),
                Map.entry(classes.getCredential(), "cr"),
                Map.entry(classes.getStorageMedium(), "m"),
                Map.entry(classes.getBackupPlan(), "bp"),
                Map.entry(classes.getIncidentPlan(), "ip"),
                Map.entry(classes.getDocument(), "doc"));
    }
}
