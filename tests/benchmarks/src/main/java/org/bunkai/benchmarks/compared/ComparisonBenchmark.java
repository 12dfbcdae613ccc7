package org.bunkai.benchmarks.compared;

import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;

import org.bunkai.benchmarks.Subject;
import org.bunkai.model.architecture.Architecture;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The eight rules by the product, by EVL and by SHACL, which have to find the same before any of them is timed. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx2g")
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 3)
public class ComparisonBenchmark {

    private static final long SEED = 2;

    /** Devices without those of the network. */
    @Param({"1000", "5000", "20000"})
    public int devices;

    private Peer product;
    private Peer evl;
    private Peer shacl;

    /** Makes the model in all three forms, and compares what is violated. */
    @Setup
    public void setUp() throws Exception {
        Architecture model = Subject.group(devices);
        Survey.answer(model, SEED);
        product = new ProductPeer(model);
        evl = new EvlPeer(model);
        shacl = new ShaclPeer(model);
        SortedSet<String> expected = product.violations();
        for (String rule : ProductPeer.RULES) {
            if (expected.stream().noneMatch(id -> id.startsWith(rule + "@"))) {
                throw new IllegalStateException("nothing violates " + rule + ", so nothing is compared");
            }
        }
        requireEqual("EVL", expected, evl.violations());
        requireEqual("SHACL", expected, shacl.violations());
    }

    @Benchmark
    public Object product() {
        return product.check();
    }

    @Benchmark
    public Object evl() {
        return evl.check();
    }

    @Benchmark
    public Object shacl() {
        return shacl.check();
    }

    private static void requireEqual(String name, SortedSet<String> expected, SortedSet<String> found) {
        SortedSet<String> missed = new TreeSet<>(expected);
        missed.removeAll(found);
        SortedSet<String> added = new TreeSet<>(found);
        added.removeAll(expected);
        if (!missed.isEmpty() || !added.isEmpty()) {
            throw new IllegalStateException(name + " misses " + missed.size() + " of " + expected.size() + " violations " + first(missed)
                    + " and has " + added.size() + " more " + first(added));
        }
    }

    private static Object first(SortedSet<String> ids) {
        return ids.stream().limit(10).toList();
    }
}
