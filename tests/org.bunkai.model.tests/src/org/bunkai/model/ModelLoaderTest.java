package org.bunkai.model;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

import org.bunkai.model.ModelException.Kind;
import org.bunkai.model.architecture.Answer;
import org.bunkai.model.architecture.Architecture;
import org.bunkai.model.architecture.Client;
import org.bunkai.model.architecture.Device;
import org.bunkai.model.architecture.Facility;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is read, and that each way in which a file can be bad is named with its line. */
class ModelLoaderTest {

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String OPEN = """
            <architecture:Architecture xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:architecture="http://bunkai.org/architecture" id="a-1">
            """;
    private static final String CLOSE = "</architecture:Architecture>\n";
    /** First line of a body in a file. */
    private static final int BODY = 4;

    @TempDir
    Path folder;

    @Test
    void readsAttributesReferencesAndTextElements() throws Exception {
        Architecture architecture = ModelLoader.load(file(body("""
                <parties id="p-1" name="&#x75c5;&#x9662;"/>
                <facilities id="f-1" operator="p-1">
                  <networks id="n-1" vlanId="20" monitored="YES">
                    <prefixes>10.0.0.0/24</prefixes><prefixes>10.0.1.0/24</prefixes>
                  </networks>
                  <devices xsi:type="architecture:Client" id="pc-1" supportEnd="2026-11-24">
                    <interfaces id="pc-1.interfaces1" network="n-1"/>
                  </devices>
                  <devices xsi:type="architecture:Server" id="srv-1" managementReachableFrom="pc-1 n-1"><owner>p-1</owner></devices>
                </facilities>
                """)));
        Facility facility = architecture.getFacilities().getFirst();
        Device client = facility.getDevices().get(0);
        Device server = facility.getDevices().get(1);
        assertAll(
                () -> assertEquals("病院", architecture.getParties().getFirst().getName()),
                () -> assertSame(architecture.getParties().getFirst(), facility.getOperator()),
                () -> assertEquals(List.of("10.0.0.0/24", "10.0.1.0/24"), facility.getNetworks().getFirst().getPrefixes()),
                () -> assertEquals(Answer.YES, facility.getNetworks().getFirst().getMonitored()),
                () -> assertEquals(20, facility.getNetworks().getFirst().getVlanId()),
                () -> assertInstanceOf(Client.class, client),
                () -> assertEquals(1, client.getCount()),
                () -> assertEquals(LocalDate.of(2026, 11, 24), client.getSupportEnd()),
                () -> assertSame(facility.getNetworks().getFirst(), client.getInterfaces().getFirst().getNetwork()),
                () -> assertEquals(List.of(client, facility.getNetworks().getFirst()), server.getManagementReachableFrom()),
                () -> assertSame(architecture.getParties().getFirst(), server.getOwner()));
    }

    @Test
    void resultLivesInAResourceThatFindsById() throws Exception {
        Path file = file(body("<parties id=\"p-1\"/>"));
        Architecture architecture = ModelLoader.load(file);
        Resource resource = architecture.eResource();
        assertAll(
                () -> assertSame(architecture.getParties().getFirst(), resource.getEObject("p-1")),
                () -> assertSame(architecture.getParties().getFirst(),
                        ((XMIResourceImpl) resource).getIntrinsicIDToEObjectMap().get("p-1")),
                () -> assertEquals(file.toString(), resource.getURI().toFileString()),
                () -> assertTrue(resource.isLoaded()),
                () -> assertFalse(resource.isModified()),
                () -> assertEquals(Set.of("http://bunkai.org/architecture"), resource.getResourceSet().getPackageRegistry().keySet()));
    }

    @Test
    void readsEveryEncodingWithAndWithoutByteOrderMark() throws Exception {
        String text = body("<parties id=\"p-1\" name=\"病院\"/>");
        String utf16 = text.replace("UTF-8", "UTF-16");
        assertName(text.getBytes(StandardCharsets.UTF_8));
        assertName(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8));
        assertName(("\uFEFF" + utf16).getBytes(StandardCharsets.UTF_16LE));
        assertName(("\uFEFF" + utf16).getBytes(StandardCharsets.UTF_16BE));
        assertName(utf16.getBytes(StandardCharsets.UTF_16LE));
        assertName(utf16.getBytes(StandardCharsets.UTF_16BE));
        assertName(text.replace("UTF-8", "Shift_JIS").getBytes(Charset.forName("Shift_JIS")));
        assertName(text.replace(" encoding=\"UTF-8\"", "").getBytes(StandardCharsets.UTF_8));
        assertName(text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    private void assertName(byte[] content) throws Exception {
        Path file = Files.write(folder.resolve("x.bunkai"), content);
        assertEquals("病院", ModelLoader.load(file).getParties().getFirst().getName());
    }

    @Test
    void oneRootInAnXmiElementIsRead() throws Exception {
        assertEquals("a-1", ModelLoader.load(file(wrapped(OPEN + CLOSE))).getId());
    }

    static Stream<Arguments> badFiles() {
        String facility = "<facilities id=\"f-1\">%s</facilities>";
        return Stream.of(
                bad(Kind.EMPTY, -1, "", List.of()),
                bad(Kind.NOT_XML, 1, "to whom it may concern", List.of()),
                bad(Kind.NOT_XML, 1, "{\"id\": 1}", List.of()),
                bad(Kind.NOT_XML, 5, body("<facilities id=\"f-1\">\n</devices>"), List.of()),
                bad(Kind.NOT_XML, 4, body("<facilities id=\"f-1\" id=\"f-2\"/>"), List.of()),
                bad(Kind.NOT_XML, 5, XML + OPEN + CLOSE + OPEN + CLOSE, List.of()),
                bad(Kind.TRUNCATED, 5, XML + OPEN + "<facilities id=\"f-1\">\n<devices xsi:type=\"archi", List.of("facilities")),
                bad(Kind.TRUNCATED, 5, XML + OPEN + "<facilities id=\"f-1\"/>\n", List.of("architecture:Architecture")),
                bad(Kind.DOCTYPE, 2, XML + "<!DOCTYPE a>\n" + OPEN + CLOSE, List.of()),
                bad(Kind.DOCTYPE, 2, XML + "<!DOCTYPE a [<!ENTITY x \"y\"><!ENTITY z \"&x;&x;\">]>\n" + OPEN + "&z;" + CLOSE, List.of()),
                bad(Kind.DOCTYPE, 2, XML + "<!DOCTYPE a SYSTEM \"file:///no/such.dtd\">\n" + OPEN + CLOSE, List.of()),
                bad(Kind.DOCTYPE, 2, XML + "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>\n" + OPEN + "&x;" + CLOSE,
                        List.of()),
                bad(Kind.WRONG_NAMESPACE, 3, (XML + OPEN + CLOSE).replace("org/architecture", "org/architecture/9"),
                        List.of("http://bunkai.org/architecture/9", "http://bunkai.org/architecture")),
                bad(Kind.WRONG_NAMESPACE, 1, "<html/>", List.of("", "http://bunkai.org/architecture")),
                bad(Kind.WRONG_ROOT, 3, (XML + OPEN + CLOSE).replace(":Architecture", ":Facility"), List.of("Facility", "Architecture")),
                bad(Kind.SEVERAL_ROOTS, 5, wrapped(OPEN + CLOSE + OPEN + CLOSE), List.of("Architecture")),
                bad(Kind.SEVERAL_ROOTS, 1, wrapped(""), List.of("Architecture")),
                bad(Kind.TOO_DEEP, 4, deep(), List.of("100")),
                bad(Kind.UNKNOWN_CLASS, 4, body(facility.formatted("<devices xsi:type=\"architecture:Toaster\" id=\"x\"/>")),
                        List.of("architecture:Toaster", "devices")),
                bad(Kind.UNKNOWN_CLASS, 4, body(facility.formatted("<devices xsi:type=\"Server\" id=\"x\"/>")),
                        List.of("Server", "devices")),
                bad(Kind.ABSTRACT_CLASS, 4, body(facility.formatted("<devices id=\"x\"/>")), List.of("Device", "devices",
                        "architecture:Server, architecture:Client, architecture:MobileDevice, architecture:MedicalDevice, "
                                + "architecture:NetworkDevice, architecture:StorageDevice, architecture:CloudService")),
                bad(Kind.WRONG_CLASS, 4, body(facility.formatted("<devices xsi:type=\"architecture:Network\" id=\"x\"/>")),
                        List.of("Network", "devices", "Device")),
                bad(Kind.UNKNOWN_FEATURE, 5, body("<!-- one -->\n<facilities\n id=\"f-1\"\n colour=\"red\"/>"),
                        List.of("colour", "Facility")),
                bad(Kind.UNKNOWN_FEATURE, 6, body(facility.formatted("\n\n<robots>\n<arm/></robots>")), List.of("robots", "Facility")),
                bad(Kind.UNKNOWN_FEATURE, 4, body("<parties xmi:id=\"x\" id=\"p-1\"/>"), List.of("xmi:id", "Party")),
                bad(Kind.UNKNOWN_FEATURE, 4, body("<targetEditions><b/></targetEditions>"), List.of("b", "targetEditions")),
                bad(Kind.UNKNOWN_FEATURE, 4, body("<targetEditions no=\"1\">6.0</targetEditions>"), List.of("no", "targetEditions")),
                bad(Kind.TOO_MANY_VALUES, 4,
                        body("<parties id=\"p-1\"/><parties id=\"p-2\"/><facilities id=\"f-1\" operator=\"p-1 p-2\"/>"),
                        List.of("operator", "Facility")),
                bad(Kind.TOO_MANY_VALUES, 5, body("<developmentPlan id=\"a-1.x\"/>\n<developmentPlan id=\"a-1.y\"/>"),
                        List.of("developmentPlan", "Architecture")),
                bad(Kind.TOO_MANY_VALUES, 4, body("<parties id=\"p-1\" name=\"a\"><name>b</name></parties>"), List.of("name", "Party")),
                bad(Kind.BAD_VALUE, 4, body("<facilities id=\"f-1\" flowComplete=\"MAYBE\"/>"),
                        List.of("MAYBE", "flowComplete", "Facility", "UNKNOWN, YES, NO, NOT_APPLICABLE")),
                bad(Kind.BAD_VALUE, 4, body("<documents id=\"d-1\" revisedOn=\"2026-02-30\"/>"),
                        List.of("2026-02-30", "revisedOn", "Document", "YYYY-MM-DD")),
                bad(Kind.BAD_VALUE, 4, body("<documents id=\"d-1\" revisedOn=\"\"/>"), List.of("", "revisedOn", "Document", "YYYY-MM-DD")),
                bad(Kind.BAD_VALUE, 4, body("<credentials id=\"c-1\" length=\"1.5\"/>"),
                        List.of("1.5", "length", "Credential", "-2147483648 … 2147483647")),
                bad(Kind.BAD_VALUE, 4, body("<credentials id=\"c-1\" length=\"2147483648\"/>"),
                        List.of("2147483648", "length", "Credential", "-2147483648 … 2147483647")),
                bad(Kind.UNEXPECTED_TEXT, 5, body("<facilities id=\"f-1\"/>\nfree"), List.of("free", "Architecture")),
                bad(Kind.CONTAINED_BY_ID, 4, body(facility.formatted("<areas id=\"ar-1\" areas=\"ar-1\"/>")),
                        List.of("areas", "Area", "ar-1")),
                bad(Kind.OTHER_FILE, 4, body("<facilities id=\"f-1\" operator=\"other.bunkai#p-1\"/>"),
                        List.of("other.bunkai#p-1", "operator")),
                bad(Kind.OTHER_FILE, 4, body(facility.formatted("<operator href=\"other.bunkai#p-1\"/>")),
                        List.of("other.bunkai#p-1", "operator")),
                bad(Kind.OTHER_FILE, 4, body("<facilities href=\"other.bunkai#f-1\"/>"), List.of("other.bunkai#f-1", "facilities")),
                bad(Kind.MISSING_ID, 5, body("<parties id=\"p-1\">\n<contacts/></parties>"), List.of("Contact")),
                bad(Kind.MALFORMED_ID, 4, body("<parties id=\"9-p\"/>"), List.of("9-p")),
                bad(Kind.MALFORMED_ID, 4, body("<parties id=\"\"/>"), List.of("")),
                bad(Kind.DUPLICATE_ID, 7, body("<parties id=\"x\"/>\n\n\n<media id=\"x\"/>"), List.of("x", "4")),
                bad(Kind.DUPLICATE_ID, 4, body("<parties id=\"a-1\"/>"), List.of("a-1", "3")),
                bad(Kind.DANGLING_REFERENCE, 5, body("\n<facilities id=\"f-1\" operator=\"p-1\"/>"),
                        List.of("p-1", "operator", "Facility")),
                bad(Kind.WRONG_REFERENCE, 4, body("<facilities id=\"f-1\" operator=\"a-1\"/>"),
                        List.of("a-1", "Architecture", "operator", "Party")),
                bad(Kind.REFERENCE_CYCLE, 5, body(facility.formatted("""

                        <devices xsi:type="architecture:Server" id="s-1" hostedOn="s-2"/>
                        <devices xsi:type="architecture:Server" id="s-2" hostedOn="s-3"/>
                        <devices xsi:type="architecture:Server" id="s-3" hostedOn="s-1"/>
                        """)), List.of("hostedOn", "s-1 → s-2 → s-3 → s-1")),
                bad(Kind.REFERENCE_CYCLE, 5, body(facility.formatted("""

                        <devices xsi:type="architecture:Server" id="s-1" attachedTo="s-1"/>
                        """)), List.of("attachedTo", "s-1 → s-1")),
                bad(Kind.REFERENCE_CYCLE, 4, body("<tunnels id=\"t-1\" carrierPath=\"t-2\"/>\n<tunnels id=\"t-2\" carrierPath=\"t-1\"/>"),
                        List.of("carrierPath", "t-1 → t-2 → t-1")));
    }

    @ParameterizedTest(name = "{0} #{index}")
    @MethodSource("badFiles")
    void namesWhatIsWrongAndWhere(Kind kind, int line, String content, List<String> arguments) throws Exception {
        Path file = file(content);
        ModelException e = assertThrows(ModelException.class, () -> ModelLoader.load(file));
        assertEquals(new Expected(kind, line, arguments), new Expected(e.kind(), e.line(), e.arguments()));
        assertEquals(file, e.file());
    }

    private record Expected(Kind kind, int line, List<String> arguments) {}

    @Test
    void everyKindOfReadingProblemHasItsTest() {
        Set<Kind> elsewhere = Set.of(Kind.MISSING_FILE, Kind.IS_DIRECTORY, Kind.UNREADABLE, Kind.TOO_LARGE, Kind.ENCODING,
                Kind.BAD_CHARACTER, Kind.UNWRITABLE);
        List<Object> here = badFiles().map(a -> a.get()[0]).toList();
        assertEquals(List.of(), Arrays.stream(Kind.values()).filter(k -> !here.contains(k) && !elsewhere.contains(k)).toList());
    }

    @Test
    void filesThatCannotBeOpened() throws Exception {
        Path loop = Files.createSymbolicLink(folder.resolve("loop"), folder.resolve("loop"));
        Path long1 = folder.resolve("x".repeat(300));
        assertKind(Kind.MISSING_FILE, folder.resolve("none.bunkai"), LoadOptions.defaults());
        assertKind(Kind.IS_DIRECTORY, folder, LoadOptions.defaults());
        assertKind(Kind.UNREADABLE, loop, LoadOptions.defaults());
        assertKind(Kind.UNREADABLE, long1, LoadOptions.defaults());
        assertKind(Kind.UNREADABLE, file(XML).resolve("x.bunkai"), LoadOptions.defaults());
    }

    @Test
    void sizeIsLimitedToTheByte() throws Exception {
        Path file = file(body(""));
        ModelLoader.load(file, new LoadOptions(Files.size(file)));
        ModelException e = assertKind(Kind.TOO_LARGE, file, new LoadOptions(Files.size(file) - 1));
        assertEquals(List.of(Long.toString(Files.size(file) - 1)), e.arguments());
        assertEquals(256L << 20, LoadOptions.defaults().maxSizeBytes());
    }

    @Test
    void bytesThatDoNotFitTheEncoding() throws Exception {
        String text = body("\n<parties id=\"p\" name=\"é\"/>");
        Path latin = Files.write(folder.resolve("x.bunkai"), text.getBytes(StandardCharsets.ISO_8859_1));
        assertKind(Kind.ENCODING, latin, LoadOptions.defaults());
        assertKind(Kind.ENCODING, file(body("").replace("UTF-8", "FOO-9")), LoadOptions.defaults());
    }

    private static ModelException assertKind(Kind kind, Path file, LoadOptions options) {
        ModelException e = assertThrows(ModelException.class, () -> ModelLoader.load(file, options));
        assertEquals(kind, e.kind());
        assertEquals(file, e.file());
        return e;
    }

    @Test
    void tellsTheFirstProblemAndHowManyMore() throws Exception {
        Path file = file(body("<parties/>\n<parties id=\"1\"/>\n<facilities id=\"f-1\" operator=\"none\" wirelessComplete=\"x\"/>"));
        ModelException e = assertThrows(ModelException.class, () -> ModelLoader.load(file));
        assertEquals(Kind.MISSING_ID, e.kind());
        assertEquals(2, e.more(), "references are not resolved in a file whose elements are bad");
    }

    @Test
    void earlierProblemsAreNotHiddenByTheEndOfTheParse() throws Exception {
        Path file = file(XML + OPEN + "<parties/>\n</wrong>");
        ModelException e = assertThrows(ModelException.class, () -> ModelLoader.load(file));
        assertEquals(Kind.MISSING_ID, e.kind());
        assertEquals(1, e.more());
    }

    @Test
    void schemaLocationIsNotFollowed() throws Exception {
        Path trap = Files.writeString(folder.resolve("trap.ecore"), "not an ecore");
        String location = " xsi:schemaLocation=\"http://bunkai.org/architecture " + trap.toUri() + "\"";
        String text = body("").replace("id=\"a-1\"", "id=\"a-1\"" + location);
        assertEquals("a-1", ModelLoader.load(file(text)).getId());
    }

    /** Whatever the bytes, the answer is a model or a sentence, never another exception. */
    @Test
    void damagedFilesNeverBreakTheLoader() throws Exception {
        byte[] whole = ModelLoaderTest.class.getResourceAsStream("canonical.bunkai").readAllBytes();
        Path file = folder.resolve("x.bunkai");
        Set<Kind> cut = Set.of(Kind.EMPTY, Kind.NOT_XML, Kind.TRUNCATED);
        for (int length = 0; length < whole.length - 2; length += 5) {
            Files.write(file, Arrays.copyOf(whole, length));
            ModelException e = assertThrows(ModelException.class, () -> ModelLoader.load(file));
            assertTrue(cut.contains(e.kind()), e::getMessage);
        }
        Random random = new Random(2);
        for (int i = 0; i < 300; i++) {
            byte[] damaged = whole.clone();
            damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            Files.write(file, damaged);
            try {
                ModelLoader.load(file);
            } catch (ModelException e) {
                assertEquals(1, e.getMessage().lines().count());
            }
        }
    }

    private Path file(String content) throws Exception {
        return Files.writeString(folder.resolve("x.bunkai"), content);
    }

    private static String body(String content) {
        assertEquals(BODY, (XML + OPEN).lines().count() + 1);
        return XML + OPEN + content + "\n" + CLOSE;
    }

    private static String deep() {
        StringBuilder areas = new StringBuilder();
        for (int i = 0; i < 200; i++) {
            areas.append("<areas id=\"ar-").append(i).append("\">");
        }
        return body("<facilities id=\"f-1\">" + areas + "</areas>".repeat(200) + "</facilities>");
    }

    private static String wrapped(String content) {
        return "<xmi:XMI xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\">\n" + content + "</xmi:XMI>\n";
    }

    private static Arguments bad(Kind kind, int line, String content, List<String> arguments) {
        return Arguments.of(kind, line, content, arguments);
    }
}
