package org.bunkai.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The desktop application as shipped: it starts by its script, opens a file and logs no error. The products of other systems are whole. */
class WorkbenchProductTest {

    private static final Path PRODUCTS = Product.ROOT.resolve("releng/org.bunkai.product/target/products/org.bunkai.product");

    @TempDir
    Path data;

    @Test
    void opensAFileAndLogsNoError() throws Exception {
        Path file = Files.copy(Product.SAMPLE, data.resolve("hospital.bunkai"));
        Path settings = RunningWorkbench.workspace(data).resolve(".metadata/.plugins/org.eclipse.core.runtime/.settings");
        RunningWorkbench workbench = RunningWorkbench.start(Product.HOME, data, "", List.of(file.toString()));
        try {
            workbench.await("an opened file",
                    () -> RunningWorkbench.read(settings.resolve("org.bunkai.workbench.prefs")).contains("hospital.bunkai"));
        } finally {
            workbench.end();
        }
        Path platformLog = RunningWorkbench.workspace(data).resolve(".metadata/.log");
        List<String> errors = Files.exists(platformLog)
                ? Files.readAllLines(platformLog).stream().filter(line -> line.matches("!ENTRY \\S+ 4 .*")).toList() : List.of();
        assertEquals(List.of(), errors);
    }

    @Test
    void everySystemHasItsWidgetsAndItsScript() {
        assertHolds("linux/gtk/x86_64/bunkai", "bunkai", "org.eclipse.swt.gtk.linux.x86_64_");
        assertHolds("linux/gtk/aarch64/bunkai", "bunkai", "org.eclipse.swt.gtk.linux.aarch64_");
        assertHolds("win32/win32/x86_64/bunkai", "bunkai.cmd", "org.eclipse.swt.win32.win32.x86_64_");
        assertHolds("macosx/cocoa/x86_64/bunkai.app/Contents/Eclipse", "bunkai", "org.eclipse.swt.cocoa.macosx.x86_64_");
        assertHolds("macosx/cocoa/aarch64/bunkai.app/Contents/Eclipse", "bunkai", "org.eclipse.swt.cocoa.macosx.aarch64_");
    }

    @Test
    void tooOldAJavaIsSaidInOneSentence() throws Exception {
        Path java = Files.createDirectories(data.resolve("old/bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\necho '    java.specification.version = 17' >&2\n");
        assertTrue(java.toFile().setExecutable(true));
        Path out = data.resolve("out.txt");
        ProcessBuilder builder = new ProcessBuilder(Product.HOME.resolve("bunkai").toString(), "rules");
        builder.environment().put("JAVA_HOME", data.resolve("old").toString());
        Process run = builder.redirectErrorStream(true).redirectOutput(out.toFile()).start();
        assertTrue(run.waitFor(30, TimeUnit.SECONDS));
        assertEquals(3, run.exitValue());
        assertEquals("bunkai: no Java 21 or newer was found as " + java + ": install one (for example Temurin 25) and set JAVA_HOME to it.\n",
                RunningWorkbench.read(out));
    }

    private static void assertHolds(String product, String script, String widgets) {
        Path home = PRODUCTS.resolve(product);
        assertTrue(Files.exists(home.resolve(script)), () -> "no script: " + home.resolve(script));
        try (Stream<Path> plugins = Files.list(home.resolve("plugins"))) {
            assertEquals(1, plugins.filter(p -> p.getFileName().toString().startsWith(widgets)).count(), home + ": " + widgets);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
