package org.bunkai.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

import com.sun.management.OperatingSystemMXBean;

/** What the numbers were measured on: they say little without it, and nothing on a machine that was busy with other things. */
final class Machine {

    private static final Path PROCESSORS = Path.of("/proc/cpuinfo");
    private static final int GIB = 1 << 30;

    private Machine() {
    }

    /** One line: processor, memory, systems, and the load before anything was measured. */
    static String describe() {
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return String.format(Locale.ROOT, "%s, %d processors, %.0f GiB, %s %s, Java %s; load before: %.1f", processor(),
                system.getAvailableProcessors(), (double) system.getTotalMemorySize() / GIB, system.getName(), system.getArch(),
                Runtime.version(), system.getSystemLoadAverage());
    }

    private static String processor() {
        try (Stream<String> lines = Files.lines(PROCESSORS)) {
            return lines.filter(line -> line.startsWith("model name")).map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst().orElse("unknown processor");
        } catch (IOException e) {
            return "unknown processor";
        }
    }
}
