package org.bunkai.benchmarks;

import java.util.concurrent.TimeUnit;

import org.bunkai.validation.engine.RunResult;
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

/** All rules of the product on a generated group of hospitals. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx1g")
@Warmup(iterations = 5, time = 5)
@Measurement(iterations = 5, time = 5)
public class RuleBenchmark {

    /** Devices without those of the network. */
    @Param({"1000", "5000", "20000"})
    public int devices;

    private Subject subject;

    /** Makes the model. */
    @Setup
    public void setUp() {
        subject = new Subject(Subject.group(devices), Packs.all());
    }

    /** One full run. */
    @Benchmark
    public RunResult allRules() {
        return subject.run();
    }
}
