package org.bunkai.product;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * An update site with the pack of {@code src/test/resources/vendor}: compiled against the product as shipped, published by it.
 *
 * @param folder the site
 * @param zip the same as one file
 */
record VendorSite(Path folder, Path zip) {

    private static final Path SOURCE = Product.ROOT.resolve("tests/org.bunkai.product.tests/src/test/resources/vendor");

    static VendorSite publish(Path work) throws IOException {
        Path content = Copies.copy(SOURCE.resolve("bundle"), work.resolve("content"));
        Bundles.compile(content);
        Path source = Files.createDirectories(work.resolve("source"));
        Bundles.jar(content, Files.createDirectories(source.resolve("plugins")).resolve("com.example.gateways_1.0.0.jar"));
        Path features = Files.createDirectories(source.resolve("features"));
        Bundles.jar(SOURCE.resolve("feature"), features.resolve("com.example.gateways.feature_1.0.0.jar"));
        Path site = work.resolve("site");
        Product.Run run = Product.run(Product.HOME, work, List.of("-Dosgi.configuration.area=" + work.resolve("configuration").toUri()),
                "org.eclipse.equinox.p2.publisher.FeaturesAndBundlesPublisher", List.of("-metadataRepository", site.toUri().toString(),
                        "-artifactRepository", site.toUri().toString(), "-source", source.toString(), "-compress", "-publishArtifacts"));
        assertEquals(0, run.exit(), () -> run.out() + run.err());
        Path zip = work.resolve("site.zip");
        try (FileSystem inside = FileSystems.newFileSystem(URI.create("jar:" + zip.toUri()), Map.of("create", "true"))) {
            Copies.copy(site, inside.getPath("/"));
        }
        return new VendorSite(site, zip);
    }
}
