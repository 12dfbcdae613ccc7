package org.bunkai.fixes;

import java.util.List;
import java.util.Objects;

import org.bunkai.model.architecture.Architecture;
import org.bunkai.model.architecture.ArchitectureFactory;
import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.Document;
import org.bunkai.model.architecture.Element;
import org.bunkai.model.architecture.Record;
import org.bunkai.model.architecture.Remark;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Changes a model while a fix is applied. Every change takes effect at once, through the editing domain, and is undone with the fix. All
 * methods do nothing where the model says so already.
 */
@ProviderType
public interface Edits {

    /** The model. */
    Architecture architecture();

    /** The domain, for those who have commands of their own. */
    EditingDomain domain();

    /** Sets a value, a list for a feature with many; {@code null} unsets. A new element gets ids. */
    void set(EObject owner, EStructuralFeature feature, Object value);

    /** Adds a value at the end of a feature with many. A new element gets ids, and so does everything in it. */
    void add(EObject owner, EStructuralFeature feature, Object value);

    /**
     * Records a fact: {@link #set}, and what explained another value of it goes.
     *
     * @param value of a single feature, or a list
     */
    default void fact(EObject holder, EStructuralFeature feature, Object value) {
        if (holder instanceof Element element && holder.eIsSet(feature) && !holder.eGet(feature).equals(value)) {
            List.copyOf(element.getRemarks()).stream().filter(remark -> feature.getName().equals(remark.getFeature()))
                    .forEach(remark -> remove(element, ArchitecturePackage.eINSTANCE.getElement_Remarks(), remark));
        }
        set(holder, feature, value);
    }

    /** Keeps a reason, a document, or both, with a fact of an element. */
    default void explain(Element element, EStructuralFeature feature, String text, Document document) {
        boolean there = element.getRemarks().stream().anyMatch(r -> feature.getName().equals(r.getFeature())
                && Objects.equals(r.getText(), text) && r.getDocument() == document);
        if (!there && (text != null || document != null)) {
            Remark remark = ArchitectureFactory.eINSTANCE.createRemark();
            remark.setFeature(feature.getName());
            remark.setText(text);
            remark.setDocument(document);
            add(element, ArchitecturePackage.eINSTANCE.getElement_Remarks(), remark);
        }
    }

    /**
     * Fills in a {@link Record}, which comes into being where there is none. Where it says something else in one of the parts, it is about
     * something else, and all of it is replaced.
     *
     * @param holder has the record
     * @param feature holds the record
     * @param parts values of features of the record
     */
    default void record(EObject holder, EStructuralFeature feature, FixValues parts) {
        Record old = (Record) holder.eGet(feature);
        if (old == null) {
            Record made = ArchitectureFactory.eINSTANCE.createRecord();
            parts.features().forEach(part -> made.eSet(part, parts.get(part).orElseThrow()));
            set(holder, feature, made);
            return;
        }
        if (parts.features().stream().anyMatch(part -> old.eIsSet(part) && !old.eGet(part).equals(parts.get(part).orElseThrow()))) {
            RecordParts.ALL.stream().filter(part -> !parts.has(part)).forEach(part -> set(old, part, null));
        }
        parts.features().forEach(part -> set(old, part, parts.get(part).orElseThrow()));
    }

    /** Takes a value out of a feature with many. */
    void remove(EObject owner, EStructuralFeature feature, Object value);

    /** Deletes an element with everything in it and every reference to it. */
    void delete(EObject element);

    /**
     * Runs a command, which then belongs to the fix.
     *
     * @throws IllegalStateException if it cannot be executed; the fix is then taken back
     */
    void run(Command command);
}
