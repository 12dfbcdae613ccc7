package org.bunkai.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.bunkai.model.architecture.Architecture;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Tells whether two models, or two lists of findings, say the same. Two fingerprints are equal if and only if (but for collisions of
 * SHA-256) the same features of the same elements have the same values; formatting, layout and the order of elements do not count.
 *
 * <p>A model is one line {@code id⇥class⇥feature⇥value} per set feature, as made by {@link #line(String...)}. References are ids. The
 * values of a list are separated by a blank (a blank in a value is written {@code \ }) and sorted, unless the metamodel says that their
 * order has a meaning; contained elements are always sorted.
 *
 * @param hex SHA-256 of the sorted lines, UTF-8, each ended by LF: 64 hexadecimal digits in lower case
 */
public record Fingerprint(String hex) {

    private static final int GROUPS = 4;
    private static final int GROUP_DIGITS = 4;

    public Fingerprint {
        if (!hex.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("not a SHA-256: " + hex);
        }
    }

    /**
     * Of a model.
     *
     * @throws IllegalArgumentException if an element, or one that is referred to, has no id
     */
    public static Fingerprint of(Architecture architecture) {
        List<String> lines = new ArrayList<>();
        addLines(architecture, lines);
        for (Iterator<EObject> all = architecture.eAllContents(); all.hasNext();) {
            addLines(all.next(), lines);
        }
        return ofLines(lines);
    }

    /** Of lines made by {@link #line(String...)}, in any order. */
    public static Fingerprint ofLines(Collection<String> lines) {
        MessageDigest digest = sha256();
        lines.stream().sorted().forEach(line -> digest.update((line + "\n").getBytes(StandardCharsets.UTF_8)));
        return new Fingerprint(HexFormat.of().formatHex(digest.digest()));
    }

    /** Fields separated by tabs. Backslash, tab, LF and CR in a field are written {@code \\}, {@code \t}, {@code \n}, {@code \r}. */
    public static String line(String... fields) {
        return Stream.of(fields).map(Fingerprint::escaped).collect(Collectors.joining("\t"));
    }

    /** For people: the first 16 digits as {@code 4F9C-2A71-E0B3-D81A}. */
    public String shortForm() {
        List<String> groups = new ArrayList<>();
        for (int i = 0; i < GROUPS; i++) {
            groups.add(hex.substring(i * GROUP_DIGITS, (i + 1) * GROUP_DIGITS).toUpperCase(Locale.ROOT));
        }
        return String.join("-", groups);
    }

    @Override
    public String toString() {
        return shortForm();
    }

    private static void addLines(EObject object, List<String> lines) {
        String prefix = line(id(object), object.eClass().getName()) + "\t";
        for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
            if (object.eIsSet(feature)) {
                lines.add(prefix + feature.getName() + "\t" + value(feature, object.eGet(feature)));
            }
        }
    }

    private static String value(EStructuralFeature feature, Object value) {
        if (!(value instanceof Collection<?> values)) {
            return escaped(text(feature, value));
        }
        Stream<String> texts = values.stream().map(v -> escaped(text(feature, v)).replace(" ", "\\ "));
        boolean ordered = feature.isOrdered() && !(feature instanceof EReference reference && reference.isContainment());
        return (ordered ? texts : texts.sorted()).collect(Collectors.joining(" "));
    }

    private static String text(EStructuralFeature feature, Object value) {
        return value instanceof EObject target ? id(target) : EcoreUtil.convertToString(((EAttribute) feature).getEAttributeType(), value);
    }

    private static String id(EObject object) {
        String id = EcoreUtil.getID(object);
        if (id == null) {
            throw new IllegalArgumentException("no id: " + object);
        }
        return id;
    }

    private static String escaped(String field) {
        return field.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n").replace("\r", "\\r");
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
