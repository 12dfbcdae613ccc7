package org.bunkai.benchmarks.compared;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.bunkai.model.architecture.Architecture;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * A model as RDF: every element with its id, its class, and each feature that is set. Features are named {@code Class.feature}, values of
 * enums {@code Enum.LITERAL}; classes are joined by {@code rdfs:subClassOf}.
 */
final class RdfGraph {

    /** What ids of elements begin with. */
    static final String ELEMENT = "urn:bunkai:element:";

    private static final String MODEL = "urn:bunkai:model:";

    private final Graph graph = GraphMemFactory.createDefaultGraphSameTerm();
    private final Map<EClassifier, Node> classes = new HashMap<>();
    private final Map<EStructuralFeature, Node> features = new HashMap<>();

    private RdfGraph() {
    }

    /** Converts a model with everything in it. */
    static Graph of(Architecture model) {
        RdfGraph rdf = new RdfGraph();
        rdf.add(model);
        for (TreeIterator<EObject> contents = model.eAllContents(); contents.hasNext();) {
            rdf.add(contents.next());
        }
        return rdf.graph;
    }

    private void add(EObject object) {
        Node subject = element(object);
        graph.add(subject, RDF.type.asNode(), nodeOf(object.eClass()));
        for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
            if (object.eIsSet(feature)) {
                Object value = object.eGet(feature);
                Collection<?> values = value instanceof Collection<?> many ? many : List.of(value);
                Node predicate = features.computeIfAbsent(feature,
                        f -> NodeFactory.createURI(MODEL + f.getEContainingClass().getName() + "." + f.getName()));
                values.forEach(each -> graph.add(subject, predicate, nodeOf(feature, each)));
            }
        }
    }

    private Node nodeOf(EClass type) {
        Node known = classes.get(type);
        if (known != null) {
            return known;
        }
        Node node = NodeFactory.createURI(MODEL + type.getName());
        classes.put(type, node);
        type.getESuperTypes().forEach(superType -> graph.add(node, RDFS.subClassOf.asNode(), nodeOf(superType)));
        return node;
    }

    private static Node nodeOf(EStructuralFeature feature, Object value) {
        if (feature instanceof EReference) {
            return element((EObject) value);
        }
        return switch (value) {
            case Enumerator literal -> NodeFactory.createURI(MODEL + feature.getEType().getName() + "." + literal.getName());
            case LocalDate date -> NodeFactory.createLiteralDT(date.toString(), XSDDatatype.XSDdate);
            case Integer number -> NodeFactory.createLiteralDT(number.toString(), XSDDatatype.XSDinteger);
            default -> NodeFactory.createLiteralString(value.toString());
        };
    }

    private static Node element(EObject object) {
        return NodeFactory.createURI(ELEMENT + EcoreUtil.getID(object));
    }
}
