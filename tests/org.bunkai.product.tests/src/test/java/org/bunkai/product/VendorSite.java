package org.bunkai.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * An update site with the pack of {@code src/test/resources/vendor}: compiled against the product as shipped, published by it.
 *
 * @param folder the site
 * @param zip the same as one file
 */
record VendorSite(Path folder, Path zip) {

    private static final Path SOURCE = Product.ROOT.resolve("tests/org.bunkai.product.tests/src/test/resources/vendor");
    private static final String MANIFEST = "META-INF/MANIFEST.MF";

    static VendorSite publish(Path work) throws IOException {
        Path content = Copies.copy(SOURCE.resolve("bundle"), work.resolve("content"));
        compile(content);
        Path source = Files.createDirectories(work.resolve("source"));
        jar(content, Files.createDirectories(source.resolve("plugins")).resolve("com.example.gateways_1.0.0.jar"));
        jar(SOURCE.resolve("feature"), Files.createDirectories(source.resolve("features")).resolve("com.example.gateways.feature_1.0.0.jar"));
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

    private static void compile(Path content) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
                Stream<Path> plugins = Files.list(Product.HOME.resolve("plugins"));
                Stream<Path> contents = Files.walk(content)) {
            String path = plugins.map(Path::toString).filter(name -> name.endsWith(".jar"))
                    .collect(Collectors.joining(System.getProperty("path.separator")));
            List<Path> sources = contents.filter(file -> file.toString().endsWith(".java")).toList();
            assertTrue(compiler.getTask(null, files, null, List.of("--release", "21", "-proc:none", "-classpath", path), null,
                    files.getJavaFileObjectsFromPaths(sources)).call());
        }
    }

    private static void jar(Path content, Path jar) throws IOException {
        Path manifest = content.resolve(MANIFEST);
        try (OutputStream out = Files.newOutputStream(jar); JarOutputStream entries = new JarOutputStream(out);
                Stream<Path> all = Files.walk(content)) {
            if (Files.exists(manifest)) {
                entries.putNextEntry(new ZipEntry(MANIFEST));
                new Manifest(Files.newInputStream(manifest)).write(entries);
            }
            for (Path file : all.filter(Files::isRegularFile).filter(file -> !file.equals(manifest)).sorted().toList()) {
                entries.putNextEntry(new ZipEntry(content.relativize(file).toString()));
                Files.copy(file, entries);
            }
        }
    }
}
