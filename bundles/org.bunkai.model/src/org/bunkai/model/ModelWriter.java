package org.bunkai.model;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.bunkai.model.ModelException.Kind;
import org.bunkai.model.ModelReader.Located;
import org.bunkai.model.architecture.Architecture;
import org.bunkai.model.assessment.Assessment;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Writes {@code *.bunkai} and {@code *.assessment} files in canonical form: UTF-8, LF, two blanks per level, elements in the order of the
 * model, attributes in the order of the metamodel, default values left out. A file in this form is written back byte for byte.
 *
 * <p>What is written can be read: a model that {@link ModelLoader} would refuse is refused here, and the old file stays.
 */
public final class ModelWriter {

    private static final int NO_LINE = -1;

    private ModelWriter() {
    }

    /** Writes or replaces a file, whole or not at all. The model may be in any resource or in none and is not changed. */
    public static void save(Architecture architecture, Path file) throws ModelException {
        write(architecture, file);
    }

    /** Writes or replaces a file, whole or not at all. The model may be in any resource or in none and is not changed. */
    public static void save(Assessment assessment, Path file) throws ModelException {
        write(assessment, file);
    }

    private static void write(EObject root, Path file) throws ModelException {
        refuseUnreadable(root, file);
        ModelResource resource = ModelResource.holding(EcoreUtil.copy(root), URI.createFileURI(file.toAbsolutePath().toString()));
        try {
            AtomicFile.write(file, out -> resource.save(out, Map.of()));
        } catch (IOException e) {
            throw new ModelException(Kind.UNWRITABLE, file, e, AtomicFile.reason(e));
        }
    }

    private static void refuseUnreadable(EObject root, Path file) throws ModelException {
        Problems problems = new Problems(file);
        Map<String, Located> byId = new HashMap<>();
        check(root, root, byId, problems);
        root.eAllContents().forEachRemaining(object -> check(object, root, byId, problems));
        problems.throwIfAny();
        new ReferenceCycles(byId, problems).find();
        problems.throwIfAny();
    }

    private static void check(EObject object, EObject root, Map<String, Located> byId, Problems problems) {
        String id = EcoreUtil.getID(object);
        if (id == null) {
            problems.add(Kind.MISSING_ID, NO_LINE, object.eClass().getName());
        } else if (!Ids.isValid(id)) {
            problems.add(Kind.MALFORMED_ID, NO_LINE, id);
        } else if (byId.putIfAbsent(id, new Located(object, NO_LINE)) != null) {
            problems.add(Kind.DUPLICATE_ID, NO_LINE, id);
        }
        for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
            if (object.eIsSet(feature) && !(feature instanceof EReference reference && reference.isContainment())) {
                for (Object value : values(object, feature)) {
                    checkValue(object, feature, value, root, problems);
                }
            }
        }
    }

    private static Collection<?> values(EObject object, EStructuralFeature feature) {
        return object.eGet(feature) instanceof Collection<?> values ? values : List.of(object.eGet(feature));
    }

    private static void checkValue(EObject object, EStructuralFeature feature, Object value, EObject root, Problems problems) {
        if (value instanceof String text) {
            text.codePoints().filter(c -> !isStorable(c)).findFirst().ifPresent(c -> problems.add(Kind.BAD_CHARACTER, NO_LINE,
                    "U+%04X".formatted(c), feature.getName(), String.valueOf(EcoreUtil.getID(object))));
        } else if (value instanceof EObject target && EcoreUtil.getRootContainer(target) != root) {
            problems.add(Kind.DANGLING_REFERENCE, NO_LINE, String.valueOf(EcoreUtil.getID(target)), feature.getName(),
                    object.eClass().getName());
        }
    }

    /** Whether a file can hold a character: XML 1.0, production 2 (Char). */
    public static boolean isStorable(int c) {
        return c == 0x9 || c == 0xA || c == 0xD || c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000;
    }
}
