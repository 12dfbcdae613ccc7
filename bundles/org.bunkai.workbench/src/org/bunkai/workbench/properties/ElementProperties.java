package org.bunkai.workbench.properties;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.bunkai.model.Messages;
import org.bunkai.workbench.emf.ElementWords;
import org.bunkai.workbench.model.Language;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EStructuralFeature.Setting;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.ui.views.properties.IPropertyDescriptor;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.eclipse.ui.views.properties.IPropertySource;
import org.eclipse.ui.views.properties.PropertyDescriptor;
import org.eclipse.ui.views.properties.PropertySheetPage;

/** What is recorded of an element, and which elements refer to it by which feature; to read, as the form is the place to edit. */
public final class ElementProperties implements IPropertySource {

    private final Map<String, String> values = new LinkedHashMap<>();
    private final List<IPropertyDescriptor> descriptors = new ArrayList<>();
    private final Messages texts = Messages.of(ElementProperties.class, Language.locale());
    private final EObject element;

    ElementProperties(EObject element) {
        this.element = element;
        add("identity", texts.word("property.class"), ElementWords.type(element));
        for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
            if (element.eIsSet(feature)) {
                add(feature == element.eClass().getEIDAttribute() ? "identity" : "recorded", Language.labels().of(feature),
                        text(element.eGet(feature)));
            }
        }
        if (element.eResource() != null) {
            EcoreUtil.UsageCrossReferencer.find(element, element.eResource()).stream()
                    .collect(Collectors.groupingBy(Setting::getEStructuralFeature, LinkedHashMap::new, Collectors.toList()))
                    .forEach((feature, settings) -> add("referring",
                            texts.get("property.referring", ElementWords.type(settings.getFirst().getEObject()),
                                    Language.labels().of(feature)),
                            text(settings.stream().map(Setting::getEObject).toList())));
        }
    }

    /** A page of properties for parts whose selection is elements. */
    public static IPropertySheetPage page() {
        PropertySheetPage page = new PropertySheetPage();
        page.setPropertySourceProvider(object -> object instanceof EObject element ? new ElementProperties(element) : null);
        return page;
    }

    private void add(String category, String name, String value) {
        PropertyDescriptor descriptor = new PropertyDescriptor(Integer.toString(descriptors.size()), name);
        descriptor.setCategory(texts.word("category." + category));
        descriptor.setAlwaysIncompatible(true);
        values.put(descriptor.getId().toString(), value);
        descriptors.add(descriptor);
    }

    private String text(Object value) {
        return switch (value) {
            case Collection<?> all -> all.stream().map(this::text).collect(Collectors.joining(texts.word("property.separator")));
            case Enumerator literal -> Language.labels().of(literal);
            case EObject object -> ElementWords.full(object);
            case null -> "";
            default -> value.toString();
        };
    }

    @Override
    public IPropertyDescriptor[] getPropertyDescriptors() {
        return descriptors.toArray(IPropertyDescriptor[]::new);
    }

    @Override
    public Object getPropertyValue(Object id) {
        return values.get(id);
    }

    @Override
    public Object getEditableValue() {
        return element;
    }

    @Override
    public boolean isPropertySet(Object id) {
        return true;
    }

    /** Nothing is edited here. */
    @Override
    public void resetPropertyValue(Object id) {
        throw new UnsupportedOperationException();
    }

    /** Nothing is edited here. */
    @Override
    public void setPropertyValue(Object id, Object value) {
        throw new UnsupportedOperationException();
    }
}
