package org.bunkai.product;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Bundles that tests compile against the product as shipped. */
final class Bundles {

    private static final String MANIFEST = "META-INF/MANIFEST.MF";

    private Bundles() {
    }

    /** Compiles the sources in a folder, beside them. */
    static void compile(Path content) throws IOException {
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

    /** Packs a folder, its manifest first. */
    static void jar(Path content, Path jar) throws IOException {
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
