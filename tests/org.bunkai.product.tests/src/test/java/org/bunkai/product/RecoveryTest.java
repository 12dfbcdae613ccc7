package org.bunkai.product;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workbench that is killed goes on at its next start where it was. A fragment in a copy of the product edits and tells. */
class RecoveryTest {

    private static final Path DRIVER = Product.ROOT.resolve("tests/org.bunkai.product.tests/src/test/resources/driver");
    private static final String JAR = "org.bunkai.workbench.driver_1.0.0.jar";

    @TempDir
    Path folder;

    @Test
    void anEditSurvivesAKill() throws Exception {
        Path product = drivable();
        Path file = Files.copy(Product.SAMPLE, folder.resolve("hospital.bunkai"));
        byte[] before = Files.readAllBytes(file);

        RunningWorkbench first = start(product, "edit", file.toString());
        try {
            first.await("the edit", () -> Files.exists(answer("edit")));
            first.await("the recovery copy", this::isCopied);
        } finally {
            first.kill();
        }
        assertEquals(List.of("hospital.bunkai", "停止の直前", "dirty=true", "devices=29", "last=停止の直前に足したサーバ"),
                Files.readAllLines(answer("edit")));

        RunningWorkbench second = start(product, "tell");
        try {
            second.await("the recovered model", () -> Files.exists(answer("tell")));
        } finally {
            second.kill();
        }
        assertEquals(Files.readString(answer("edit")), Files.readString(answer("tell")));
        assertEquals(new String(before, StandardCharsets.UTF_8), Files.readString(file), "nobody has saved");
    }

    private Path drivable() throws IOException {
        Path product = Copies.copy(Product.HOME, folder.resolve("bunkai"));
        Path content = Copies.copy(DRIVER, folder.resolve("driver"));
        Bundles.compile(content);
        Bundles.jar(content, product.resolve("plugins").resolve(JAR));
        Files.writeString(product.resolve("configuration/org.eclipse.equinox.simpleconfigurator/bundles.info"),
                "org.bunkai.workbench.driver,1.0.0,plugins/" + JAR + ",4,false\n", StandardOpenOption.APPEND);
        return product;
    }

    private RunningWorkbench start(Path product, String order, String... files) throws IOException {
        return RunningWorkbench.start(product, folder,
                "-Dbunkai.driver.order=" + order + " -Dbunkai.driver.answer=" + answer(order), List.of(files));
    }

    private Path answer(String order) {
        return folder.resolve(order + ".txt");
    }

    private boolean isCopied() {
        Path copies = RunningWorkbench.workspace(folder).resolve(".metadata/.plugins/org.bunkai.workbench/recovery");
        try (Stream<Path> files = Files.exists(copies) ? Files.walk(copies) : Stream.empty()) {
            return files.filter(path -> path.toString().endsWith(".bunkai")).anyMatch(copy -> RunningWorkbench.read(copy).contains("停止の直前に足したサーバ"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
