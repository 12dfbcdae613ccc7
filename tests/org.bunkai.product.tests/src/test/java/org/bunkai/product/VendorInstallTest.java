package org.bunkai.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A vendor's feature comes into the product from every kind of place that Help > Install New Software takes, by the same p2. */
class VendorInstallTest {

    private static final String DIRECTOR = "org.eclipse.equinox.p2.director";
    private static final String FEATURE = "com.example.gateways.feature.feature.group";
    private static final String PACK = "Rule pack example.gateways 1.0.0 (1 rules)";

    @TempDir
    static Path shared;
    private static VendorSite site;

    @TempDir
    Path folder;

    @BeforeAll
    static void publish() throws Exception {
        site = VendorSite.publish(shared);
    }

    @Test
    void fromAFolderAndGoesAgain() throws Exception {
        Path product = installedFrom(site.folder().toUri().toString(), List.of());
        assertEquals(0, Product.run(product, folder, List.of(), DIRECTOR, List.of("-uninstallIU", FEATURE)).exit());
        assertFalse(rules(product).contains(PACK));
    }

    @Test
    void fromAZipFile() throws Exception {
        installedFrom("jar:" + site.zip().toUri() + "!/", List.of());
    }

    @Test
    void fromAServerWithACertificate() throws Exception {
        try (LoopbackServer server = LoopbackServer.encrypted(site.folder(), folder)) {
            installedFrom(server.address(), server.trustingOptions());
            assertTrue(server.served().contains("/plugins/com.example.gateways_1.0.0.jar"), server.served().toString());
        }
    }

    @Test
    void fromAPlainServerWhereThatIsAllowed() throws Exception {
        try (LoopbackServer server = LoopbackServer.plain(site.folder())) {
            installedFrom(server.address(), List.of("-Dp2.httpRule=allow"));
            assertTrue(server.served().contains("/plugins/com.example.gateways_1.0.0.jar"), server.served().toString());
        }
    }

    private Path installedFrom(String place, List<String> options) throws IOException {
        Path product = Copies.copy(Product.HOME, folder.resolve("bunkai"));
        assertFalse(rules(product).contains(PACK));
        Product.Run run = install(product, place, options);
        assertEquals(0, run.exit(), () -> run.out() + run.err());
        assertTrue(rules(product).contains(PACK), () -> rules(product));
        return product;
    }

    private Product.Run install(Path product, String place, List<String> options) {
        return Product.run(product, folder, options, DIRECTOR, List.of("-repository", place, "-installIU", FEATURE));
    }

    private String rules(Path product) {
        Product.Run run = Product.run(product, folder, List.of(), "org.bunkai.cli.app", List.of("rules", "--lang", "en"));
        assertEquals(0, run.exit(), run.err());
        return run.out();
    }
}
