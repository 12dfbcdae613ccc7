package org.bunkai.model;

import java.io.CharConversionException;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;

import org.bunkai.model.ModelException.Kind;
import org.bunkai.model.architecture.Architecture;
import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.assessment.Assessment;
import org.bunkai.model.assessment.AssessmentPackage;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * Reads {@code *.bunkai} and {@code *.assessment} files (XMI, any encoding that XML allows, with or without byte order mark).
 *
 * <p>A file is read whole or not at all. It is read by our own SAX handler rather than by {@code XMIResource.load}, which keeps no line
 * numbers, accepts one id for two elements, follows {@code xsi:schemaLocation} and {@code href} to other files, and lets the second of two
 * values silently win. The result is an ordinary XMI resource all the same.
 */
public final class ModelLoader {

    private ModelLoader() {
    }

    /** Reads a file of at most {@link LoadOptions#DEFAULT_MAX_SIZE_BYTES}. */
    public static Architecture load(Path file) throws ModelException {
        return load(file, LoadOptions.defaults());
    }

    /** Reads an architecture into an XMI resource and resource set of its own. Every id in it is set, well-formed and unique. */
    public static Architecture load(Path file, LoadOptions options) throws ModelException {
        return (Architecture) read(file, options, ArchitecturePackage.eINSTANCE.getArchitecture());
    }

    /** Reads an assessment into an XMI resource and resource set of its own. Every id in it is set, well-formed and unique. */
    public static Assessment loadAssessment(Path file, LoadOptions options) throws ModelException {
        return (Assessment) read(file, options, AssessmentPackage.eINSTANCE.getAssessment());
    }

    /** Puts a model that was made in memory into an XMI resource and resource set of its own, as a file that is read is. */
    public static Resource hold(Architecture architecture, URI uri) {
        return ModelResource.holding(architecture, uri);
    }

    private static EObject read(Path file, LoadOptions options, EClass rootClass) throws ModelException {
        if (Files.isDirectory(file)) {
            throw new ModelException(Kind.IS_DIRECTORY, file, null);
        }
        Problems problems = new Problems(file);
        ModelReader reader = new ModelReader(rootClass, problems);
        try (GuardedInputStream bytes = new GuardedInputStream(Files.newInputStream(file), options.maxSizeBytes())) {
            parse(bytes, reader, file);
        } catch (NoSuchFileException e) {
            throw new ModelException(Kind.MISSING_FILE, file, e);
        } catch (GuardedInputStream.LimitExceededException e) {
            throw new ModelException(Kind.TOO_LARGE, file, e, Long.toString(options.maxSizeBytes()));
        } catch (CharConversionException | UnsupportedEncodingException e) {
            throw problems.fatal(Kind.ENCODING, reader.line(), e);
        } catch (IOException e) {
            throw new ModelException(Kind.UNREADABLE, file, e, AtomicFile.reason(e));
        }
        EObject root = reader.finish();
        ModelResource.holding(root, URI.createFileURI(file.toAbsolutePath().toString()));
        return root;
    }

    private static void parse(GuardedInputStream bytes, ModelReader reader, Path file) throws IOException, ModelException {
        try {
            XMLReader parser = parser();
            parser.setContentHandler(reader);
            parser.setErrorHandler(reader);
            parser.setEntityResolver(reader);
            parser.setProperty("http://xml.org/sax/properties/lexical-handler", reader);
            parser.parse(new InputSource(bytes));
        } catch (ModelReader.Stop e) {
            throw e.exception();
        } catch (SAXException e) {
            throw reader.notWellFormed(e, bytes.isEmpty(), bytes.isExhausted());
        }
    }

    /** The JDK's own parser, whatever else is on the class path. A DOCTYPE stops the reader; nothing external is read even before that. */
    private static XMLReader parser() throws SAXException {
        try {
            SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            SAXParser parser = factory.newSAXParser();
            // Depth is limited by the reader, which has a sentence for it.
            parser.setProperty("http://www.oracle.com/xml/jaxp/properties/maxElementDepth", "0");
            return parser.getXMLReader();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }
}
