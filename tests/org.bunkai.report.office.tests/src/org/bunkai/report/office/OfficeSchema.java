package org.bunkai.report.office;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The whole schema of Office Open XML. Its classes would hide those of the product, so they have a class loader of their own. */
final class OfficeSchema {

    private static final Path JARS = Path.of(System.getProperty("bunkai.root"), "tests/org.bunkai.report.office.tests/target/schema");
    private static final String WORD = "org.openxmlformats.schemas.wordprocessingml.x2006.main.";
    private static final String SHEET = "org.openxmlformats.schemas.spreadsheetml.x2006.main.";
    /** Names of parts to classes of their root elements. */
    private static final Map<Pattern, String> ROOTS = Map.ofEntries(root("word/document.xml", WORD + "DocumentDocument"),
            root("word/styles.xml", WORD + "StylesDocument"), root("word/numbering.xml", WORD + "NumberingDocument"),
            root("word/settings.xml", WORD + "SettingsDocument"), root("word/fontTable.xml", WORD + "FontsDocument"),
            root("word/header.*", WORD + "HdrDocument"), root("word/footer.*", WORD + "FtrDocument"),
            root("xl/workbook.xml", SHEET + "WorkbookDocument"), root("xl/styles.xml", SHEET + "StyleSheetDocument"),
            root("xl/sharedStrings.xml", SHEET + "SstDocument"), root("xl/worksheets/sheet.*", SHEET + "WorksheetDocument"));
    private static final Pattern NO_PART_OF_ITS = Pattern.compile("\\[Content_Types\\]\\.xml|.*\\.rels|docProps/.*|word/media/.*");

    /** The schema of shared strings forgot {@code xml:space}, which Excel itself writes. */
    private static final String SPACE = "space@http://www.w3.org/XML/1998/namespace in element t@http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private OfficeSchema() {
    }

    private static Map.Entry<Pattern, String> root(String part, String type) {
        return Map.entry(Pattern.compile(part), type);
    }

    /** What is wrong with the parts of a file, each with the name of its part. */
    static List<String> problems(byte[] file) throws Exception {
        List<String> problems = new ArrayList<>();
        try (URLClassLoader loader = new URLClassLoader(jars(), ClassLoader.getPlatformClassLoader());
                ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                String name = part.getName();
                List<String> types = ROOTS.entrySet().stream().filter(root -> root.getKey().matcher(name).matches())
                        .map(Map.Entry::getValue).toList();
                if (types.isEmpty() && !NO_PART_OF_ITS.matcher(name).matches()) {
                    problems.add(name + ": of no known type");
                }
                for (String type : types) {
                    validate(loader, type, parts.readAllBytes()).forEach(problem -> problems.add(name + ": " + problem));
                }
            }
        }
        return problems;
    }

    private static URL[] jars() throws IOException {
        try (Stream<Path> jars = Files.list(JARS)) {
            List<URL> urls = new ArrayList<>();
            for (Path jar : jars.sorted().toList()) {
                urls.add(jar.toUri().toURL());
            }
            assertFalse(urls.isEmpty(), "no schema in " + JARS);
            return urls.toArray(URL[]::new);
        }
    }

    private static List<String> validate(ClassLoader loader, String type, byte[] part) throws ReflectiveOperationException {
        Object factory = loader.loadClass(type).getField("Factory").get(null);
        Object document = factory.getClass().getMethod("parse", InputStream.class).invoke(factory, new ByteArrayInputStream(part));
        Class<?> options = loader.loadClass("org.apache.xmlbeans.XmlOptions");
        List<Object> errors = new ArrayList<>();
        Object listening = options.getConstructor().newInstance();
        options.getMethod("setErrorListener", Collection.class).invoke(listening, errors);
        loader.loadClass("org.apache.xmlbeans.XmlObject").getMethod("validate", options).invoke(document, listening);
        return errors.stream().map(Object::toString).filter(problem -> !problem.contains(SPACE)).toList();
    }
}
