package org.bunkai.model;

import java.io.CharConversionException;
import java.io.Serial;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;

import javax.xml.XMLConstants;

import org.bunkai.model.ModelException.Kind;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;
import org.eclipse.emf.ecore.xmi.XMIResource;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.ext.DefaultHandler2;

/**
 * Builds the objects of one file while it is parsed. Reads the part of XMI that EMF writes for metamodels with ids: contained objects as
 * elements, attributes and references as XML attributes or as text elements, classes by {@code xsi:type}.
 *
 * <p>Problems are noted in the order of the file. References are resolved only in a file whose elements were all read, cycles sought only
 * in one whose references all resolve, so that no problem is the consequence of another.
 */
final class ModelReader extends DefaultHandler2 {

    /** Ends the parse early. */
    static final class Stop extends SAXException {
        @Serial
        private static final long serialVersionUID = 1L;
        private final transient ModelException reason;

        Stop(ModelException reason) {
            super(reason);
            this.reason = reason;
        }

        ModelException exception() {
            return reason;
        }
    }

    /** An object with an id, and the line where its tag begins. */
    record Located(EObject object, int line) {}

    /** Ids that were read where a reference belongs. */
    private record Pending(EObject holder, EReference feature, String ids, int line) {}

    /** An open tag: of an object, or of a feature of one that holds text. Neither if its content is skipped. */
    private record Open(String tag, EObject object, EStructuralFeature textFeature, StringBuilder text, int line) {}

    /** Far above what a hospital has (facility, building, floor, room), far below what overflows a stack. */
    private static final int MAX_DEPTH = 100;

    private final EClass rootClass;
    private final Problems problems;
    private final Deque<Open> open = new ArrayDeque<>();
    private final Map<String, Deque<String>> namespaces = new HashMap<>();
    private final Map<String, Located> byId = new HashMap<>();
    private final List<Pending> pending = new ArrayList<>();
    private Locator locator;
    private boolean wrapped;
    private EObject root;
    /** Line where the last event ended, which is where the tag of the next one begins: a locator itself tells where a tag ends. */
    private int line = -1;

    ModelReader(EClass rootClass, Problems problems) {
        this.rootClass = rootClass;
        this.problems = problems;
    }

    /** Line where the parser stands; -1 before it began. */
    int line() {
        return locator == null ? -1 : locator.getLineNumber();
    }

    /** The root, with all references set. To be called after the parse. */
    EObject finish() throws ModelException {
        if (root == null) {
            throw problems.fatal(Kind.SEVERAL_ROOTS, 1, null, rootClass.getName());
        }
        problems.throwIfAny();
        pending.forEach(this::resolve);
        problems.throwIfAny();
        new ReferenceCycles(byId, problems).find();
        problems.throwIfAny();
        return root;
    }

    /** What it means that the parser gave up. Its own words are in the JVM's language, so they stay in the cause. */
    ModelException notWellFormed(SAXException exception, boolean empty, boolean exhausted) {
        if (empty) {
            return problems.fatal(Kind.EMPTY, -1, exception);
        }
        int at = exception instanceof SAXParseException e ? e.getLineNumber() : line();
        if (exhausted && !open.isEmpty()) {
            return problems.fatal(Kind.TRUNCATED, at, exception, open.peek().tag());
        }
        if (!exhausted && exception.getException() instanceof CharConversionException) {
            return problems.fatal(Kind.ENCODING, at, exception);
        }
        return problems.fatal(Kind.NOT_XML, at, exception);
    }

    @Override
    public void setDocumentLocator(Locator documentLocator) {
        locator = documentLocator;
    }

    @Override
    public void startPrefixMapping(String prefix, String uri) {
        namespaces.computeIfAbsent(prefix, p -> new ArrayDeque<>()).push(uri);
    }

    @Override
    public void endPrefixMapping(String prefix) {
        namespaces.get(prefix).pop();
    }

    @Override
    public void startDTD(String name, String publicId, String systemId) throws SAXException {
        throw stop(Kind.DOCTYPE);
    }

    /** Never asked, since a DOCTYPE stops the reader; if it were, nothing is read. */
    @Override
    public InputSource resolveEntity(String name, String publicId, String baseUri, String systemId) {
        return new InputSource(new StringReader(""));
    }

    @Override
    public void fatalError(SAXParseException exception) throws SAXException {
        throw exception;
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) throws SAXException {
        int begin = line < 0 ? line() : line;
        line = line();
        if (open.size() > MAX_DEPTH) {
            throw stop(Kind.TOO_DEEP, Integer.toString(MAX_DEPTH));
        }
        Open parent = open.peek();
        if (parent == null && isWrapper(uri, localName)) {
            wrapped = true;
            open.push(new Open(qName, null, null, null, begin));
        } else if (parent == null || wrapped && open.size() == 1) {
            root = root(uri, localName, begin);
            open.push(new Open(qName, root, null, null, begin));
            readAttributes(root, attributes, begin);
        } else if (parent.object() == null) {
            if (parent.textFeature() != null) {
                problems.add(Kind.UNKNOWN_FEATURE, begin, qName, parent.textFeature().getName());
            }
            open.push(new Open(qName, null, null, null, begin));
        } else {
            open.push(child(parent.object(), uri.isEmpty() ? localName : qName, attributes, begin));
        }
    }

    private static boolean isWrapper(String uri, String localName) {
        return XMIResource.XMI_URI.equals(uri) && "XMI".equals(localName);
    }

    private EObject root(String uri, String localName, int begin) throws SAXException {
        String expected = rootClass.getEPackage().getNsURI();
        if (!expected.equals(uri)) {
            throw new Stop(problems.fatal(Kind.WRONG_NAMESPACE, begin, null, uri, expected));
        }
        if (!rootClass.getName().equals(localName)) {
            throw new Stop(problems.fatal(Kind.WRONG_ROOT, begin, null, localName, rootClass.getName()));
        }
        if (root != null) {
            throw new Stop(problems.fatal(Kind.SEVERAL_ROOTS, begin, null, rootClass.getName()));
        }
        return EcoreUtil.create(rootClass);
    }

    private Open child(EObject parent, String tag, Attributes attributes, int begin) {
        EStructuralFeature feature = parent.eClass().getEStructuralFeature(tag);
        if (feature == null) {
            problems.add(Kind.UNKNOWN_FEATURE, begin, tag, parent.eClass().getName());
        } else if (attributes.getValue("href") != null) {
            problems.add(Kind.OTHER_FILE, begin, attributes.getValue("href"), tag);
        } else if (!(feature instanceof EReference reference && reference.isContainment())) {
            refuseAttributes(attributes, tag, begin);
            return new Open(tag, null, feature, new StringBuilder(), begin);
        } else if (!feature.isMany() && parent.eIsSet(feature)) {
            problems.add(Kind.TOO_MANY_VALUES, begin, tag, parent.eClass().getName());
        } else {
            EClass type = type(reference, attributes, begin);
            if (type != null) {
                EObject child = EcoreUtil.create(type);
                set(parent, feature, child);
                readAttributes(child, attributes, begin);
                return new Open(tag, child, null, null, begin);
            }
        }
        return new Open(tag, null, null, null, begin);
    }

    /** The class of a contained object; null if none can be made, which is noted. */
    private EClass type(EReference feature, Attributes attributes, int begin) {
        EClass expected = feature.getEReferenceType();
        String name = attributes.getValue(XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI, "type");
        EClassifier type = name == null ? expected : classifier(name);
        if (!(type instanceof EClass actual)) {
            problems.add(Kind.UNKNOWN_CLASS, begin, name, feature.getName());
        } else if (!expected.isSuperTypeOf(actual)) {
            problems.add(Kind.WRONG_CLASS, begin, actual.getName(), feature.getName(), expected.getName());
        } else if (actual.isAbstract()) {
            problems.add(Kind.ABSTRACT_CLASS, begin, actual.getName(), feature.getName(), concrete(actual));
        } else {
            return actual;
        }
        return null;
    }

    private EClassifier classifier(String qName) {
        int colon = qName.indexOf(':');
        Deque<String> uris = namespaces.get(colon < 0 ? "" : qName.substring(0, colon));
        boolean ours = uris != null && rootClass.getEPackage().getNsURI().equals(uris.peek());
        return ours ? rootClass.getEPackage().getEClassifier(qName.substring(colon + 1)) : null;
    }

    private static String concrete(EClass type) {
        StringJoiner names = new StringJoiner(", ");
        for (EClassifier classifier : type.getEPackage().getEClassifiers()) {
            if (classifier instanceof EClass candidate && !candidate.isAbstract() && type.isSuperTypeOf(candidate)) {
                names.add(type.getEPackage().getNsPrefix() + ":" + candidate.getName());
            }
        }
        return names.toString();
    }

    private void readAttributes(EObject object, Attributes attributes, int begin) {
        for (int i = 0; i < attributes.getLength(); i++) {
            String uri = attributes.getURI(i);
            String name = attributes.getLocalName(i);
            EStructuralFeature feature = uri.isEmpty() ? object.eClass().getEStructuralFeature(name) : null;
            if (feature != null) {
                read(object, feature, attributes.getValue(i), begin);
            } else if (!isXmi(uri, name)) {
                problems.add(Kind.UNKNOWN_FEATURE, begin, attributes.getQName(i), object.eClass().getName());
            }
        }
        register(object, begin);
    }

    private void refuseAttributes(Attributes attributes, String tag, int begin) {
        for (int i = 0; i < attributes.getLength(); i++) {
            if (!isXmi(attributes.getURI(i), attributes.getLocalName(i))) {
                problems.add(Kind.UNKNOWN_FEATURE, begin, attributes.getQName(i), tag);
            }
        }
    }

    /** Attributes of the format that say nothing about the object. */
    private static boolean isXmi(String uri, String name) {
        return switch (uri) {
            case XMIResource.XMI_URI -> "version".equals(name);
            case XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI -> "type".equals(name) || "schemaLocation".equals(name);
            case XMLConstants.XML_NS_URI -> true;
            default -> false;
        };
    }

    private void register(EObject object, int begin) {
        String id = EcoreUtil.getID(object);
        if (id == null) {
            problems.add(Kind.MISSING_ID, begin, object.eClass().getName());
        } else if (!Ids.isValid(id)) {
            problems.add(Kind.MALFORMED_ID, begin, id);
        } else {
            Located first = byId.putIfAbsent(id, new Located(object, begin));
            if (first != null) {
                problems.add(Kind.DUPLICATE_ID, begin, id, Integer.toString(first.line()));
            }
        }
    }

    private void read(EObject object, EStructuralFeature feature, String text, int begin) {
        String owner = object.eClass().getName();
        if (feature instanceof EReference reference) {
            if (reference.isContainment()) {
                problems.add(Kind.CONTAINED_BY_ID, begin, feature.getName(), owner, text);
            } else {
                pending.add(new Pending(object, reference, text, begin));
            }
        } else if (!feature.isMany() && object.eIsSet(feature)) {
            problems.add(Kind.TOO_MANY_VALUES, begin, feature.getName(), owner);
        } else {
            EDataType type = ((EAttribute) feature).getEAttributeType();
            try {
                set(object, feature, EcoreUtil.createFromString(type, text));
            } catch (RuntimeException e) {
                // Converters throw what they like: NumberFormatException, DateTimeParseException, IllegalArgumentException.
                problems.add(Kind.BAD_VALUE, begin, text, feature.getName(), owner, allowed(type));
            }
        }
    }

    private static String allowed(EDataType type) {
        if (type instanceof EEnum enumeration) {
            return String.join(", ", enumeration.getELiterals().stream().map(EEnumLiteral::getLiteral).toList());
        }
        return switch (type.getName()) {
            case "LocalDate" -> "YYYY-MM-DD";
            case "EBoolean", "EBooleanObject" -> "true, false";
            default -> Integer.MIN_VALUE + " … " + Integer.MAX_VALUE;
        };
    }

    /** Adds to a list without the search for an equal value, which would make long lists quadratic. */
    private static void set(EObject object, EStructuralFeature feature, Object value) {
        if (feature.isMany()) {
            @SuppressWarnings("unchecked")
            InternalEList<Object> list = (InternalEList<Object>) (EList<?>) object.eGet(feature);
            list.addUnique(value);
        } else {
            object.eSet(feature, value);
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        Open current = open.peek();
        if (current.text() != null) {
            current.text().append(characters, start, length);
        } else if (current.object() != null) {
            String text = new String(characters, start, length);
            if (!text.isBlank()) {
                int blankLines = text.substring(0, text.indexOf(text.stripLeading())).replaceAll("[^\n]", "").length();
                problems.add(Kind.UNEXPECTED_TEXT, line + blankLines, text.strip(), current.object().eClass().getName());
            }
        }
        line = line();
    }

    @Override
    public void ignorableWhitespace(char[] characters, int start, int length) {
        line = line();
    }

    @Override
    public void processingInstruction(String target, String data) {
        line = line();
    }

    @Override
    public void comment(char[] characters, int start, int length) {
        line = line();
    }

    @Override
    public void endElement(String uri, String localName, String qName) {
        line = line();
        Open closed = open.pop();
        if (closed.textFeature() != null) {
            read(open.peek().object(), closed.textFeature(), closed.text().toString(), closed.line());
        }
    }

    private void resolve(Pending reference) {
        EReference feature = reference.feature();
        EClass expected = feature.getEReferenceType();
        EObject holder = reference.holder();
        Set<String> ids = new LinkedHashSet<>(List.of(reference.ids().strip().split("\\s+")));
        ids.remove("");
        for (String id : ids) {
            Located target = byId.get(id);
            if (id.indexOf('#') >= 0) {
                problems.add(Kind.OTHER_FILE, reference.line(), id, feature.getName());
            } else if (target == null) {
                problems.add(Kind.DANGLING_REFERENCE, reference.line(), id, feature.getName(), holder.eClass().getName());
            } else if (!expected.isInstance(target.object())) {
                problems.add(Kind.WRONG_REFERENCE, reference.line(), id, target.object().eClass().getName(), feature.getName(),
                        expected.getName());
            } else if (!feature.isMany() && holder.eIsSet(feature)) {
                problems.add(Kind.TOO_MANY_VALUES, reference.line(), feature.getName(), holder.eClass().getName());
            } else {
                set(holder, feature, target.object());
            }
        }
    }

    private Stop stop(Kind kind, String... arguments) {
        return new Stop(problems.fatal(kind, line(), null, arguments));
    }
}
