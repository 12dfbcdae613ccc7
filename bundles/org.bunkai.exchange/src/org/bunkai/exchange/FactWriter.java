package org.bunkai.exchange;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.bunkai.model.Ids;
import org.bunkai.model.architecture.Answer;
import org.bunkai.model.architecture.ArchitectureFactory;
import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.Element;
import org.bunkai.model.architecture.Record;
import org.bunkai.model.architecture.Remark;
import org.bunkai.model.edit.AnswerKind;
import org.bunkai.model.edit.Choices;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Puts answers into a model. What stands there and is not unknown is overwritten only if that was asked for. */
final class FactWriter {

    /** What became of an answer. */
    enum Effect {
        /** It stands in the model now. */
        WRITTEN,
        /** The model said so before. */
        SAME,
        /** The model says something else, and still does. */
        KEPT
    }

    private static final ArchitecturePackage P = ArchitecturePackage.eINSTANCE;

    private final Ids ids;
    private final boolean overwrite;

    FactWriter(Ids ids, boolean overwrite) {
        this.ids = ids;
        this.overwrite = overwrite;
    }

    /** Puts an answer into the model if {@link #effect} is WRITTEN. */
    Effect write(Reply reply) {
        Effect effect = effect(reply);
        if (effect == Effect.WRITTEN) {
            if (isRecord(reply)) {
                writeRecord(reply);
            } else {
                writeValue(reply);
            }
        }
        return effect;
    }

    /** What would become of an answer. */
    Effect effect(Reply reply) {
        if (isSaid(reply)) {
            return Effect.SAME;
        }
        return overwrite || !replaces(reply) ? Effect.WRITTEN : Effect.KEPT;
    }

    private boolean isSaid(Reply reply) {
        EObject holder = reply.fact().holder();
        EStructuralFeature feature = reply.fact().feature();
        if (isRecord(reply)) {
            return holder.eGet(feature) instanceof Record old
                    && parts(reply).entrySet().stream().allMatch(e -> e.getValue().equals(old.eGet(e.getKey())));
        }
        return isSame(holder.eGet(feature), reply.value(), feature) && isRemarked(reply);
    }

    /** Whether the model says something else. */
    private static boolean replaces(Reply reply) {
        EObject holder = reply.fact().holder();
        EStructuralFeature feature = reply.fact().feature();
        if (isRecord(reply)) {
            return holder.eGet(feature) instanceof Record old && parts(reply).entrySet().stream()
                    .anyMatch(e -> isRecorded(old, e.getKey()) && !e.getValue().equals(old.eGet(e.getKey())));
        }
        return !isSame(holder.eGet(feature), reply.value(), feature) && isRecorded(holder, feature);
    }

    private static boolean isRecord(Reply reply) {
        return AnswerKind.of(reply.fact().feature()) == AnswerKind.RECORD;
    }

    /** A record takes what it does not say yet. Where it says something else, the answer replaces all of it. */
    private void writeRecord(Reply reply) {
        Record old = (Record) reply.fact().holder().eGet(reply.fact().feature());
        if (replaces(reply)) {
            recordFeatures().forEach(old::eUnset);
        }
        Record record = old == null ? ArchitectureFactory.eINSTANCE.createRecord() : old;
        parts(reply).forEach(record::eSet);
        if (old == null) {
            reply.fact().holder().eSet(reply.fact().feature(), record);
            ids.assign(record);
        }
    }

    private void writeValue(Reply reply) {
        EObject holder = reply.fact().holder();
        EStructuralFeature feature = reply.fact().feature();
        if (replaces(reply) && holder instanceof Element element) {
            element.getRemarks().removeIf(r -> feature.getName().equals(r.getFeature()));
        }
        if (!isSame(holder.eGet(feature), reply.value(), feature)) {
            holder.eSet(feature, reply.value());
        }
        if (!isRemarked(reply)) {
            remark(reply);
        }
    }

    /** Whether reason and document of a value stand beside it already, or there are none. */
    private static boolean isRemarked(Reply reply) {
        return reply.reason() == null && reply.document() == null || ((Element) reply.fact().holder()).getRemarks().stream()
                .anyMatch(r -> reply.fact().feature().getName().equals(r.getFeature()) && Objects.equals(r.getText(), reply.reason())
                        && r.getDocument() == reply.document());
    }

    /** Keeps reason and document of a value beside it. */
    private void remark(Reply reply) {
        Remark remark = ArchitectureFactory.eINSTANCE.createRemark();
        remark.setFeature(reply.fact().feature().getName());
        remark.setText(reply.reason());
        remark.setDocument(reply.document());
        ((Element) reply.fact().holder()).getRemarks().add(remark);
        ids.assign(remark);
    }

    /** Whether a value says anything: what a rule would ask for again does not. */
    private static boolean isRecorded(EObject holder, EStructuralFeature feature) {
        return switch (holder.eGet(feature)) {
            case null -> false;
            case Collection<?> values -> !values.isEmpty();
            case String text -> !text.isBlank();
            case Answer answer when answer == Answer.NOT_APPLICABLE -> isReasoned(holder, feature);
            case Object value -> !Choices.isUnknown(value);
        };
    }

    private static boolean isReasoned(EObject holder, EStructuralFeature feature) {
        return switch (holder) {
            case Record record -> record.getDocument() != null || isText(record.getReason());
            case Element element -> element.getRemarks().stream()
                    .anyMatch(r -> feature.getName().equals(r.getFeature()) && (r.getDocument() != null || isText(r.getText())));
            default -> false;
        };
    }

    private static boolean isText(String text) {
        return text != null && !text.isBlank();
    }

    /** Whether two values are equal; the order of a list counts only where the metamodel says so. */
    private static boolean isSame(Object old, Object value, EStructuralFeature feature) {
        return !feature.isOrdered() && old instanceof Collection<?> values
                ? new HashSet<>(values).equals(new HashSet<>((Collection<?>) value))
                : value.equals(old);
    }

    /** What an answer says of a record, by the features of the record. */
    static Map<EStructuralFeature, Object> parts(Reply reply) {
        Map<EStructuralFeature, Object> parts = new LinkedHashMap<>();
        parts.put(P.getRecord_Answer(), reply.value());
        parts.put(P.getRecord_On(), reply.on());
        parts.put(P.getRecord_Until(), reply.until());
        parts.put(P.getRecord_By(), reply.by());
        parts.put(P.getRecord_Reason(), reply.reason());
        parts.put(P.getRecord_Document(), reply.document());
        parts.values().removeIf(Objects::isNull);
        return parts;
    }

    private static List<EStructuralFeature> recordFeatures() {
        return List.of(P.getRecord_Answer(), P.getRecord_On(), P.getRecord_Until(), P.getRecord_By(), P.getRecord_Reason(),
                P.getRecord_Document());
    }
}
