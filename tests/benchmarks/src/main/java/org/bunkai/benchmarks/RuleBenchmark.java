package org.bunkai.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;

import org.bunkai.model.architecture.Architecture;
import org.bunkai.rules.mhlw.ops13.Operations13;
import org.bunkai.validation.base.ArchitectureInventory;
import org.bunkai.validation.engine.Engine;
import org.bunkai.validation.engine.RunRequest;
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

/** All rules on a group of ten hospitals; links and flows together are 2.4 times the devices. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx1g")
@Warmup(iterations = 5, time = 5)
@Measurement(iterations = 5, time = 5)
public class RuleBenchmark {

    private static final int FACILITIES = 10;

    /** Devices without those of the network. */
    @Param({"500", "5000", "20000"})
    public int devices;

    private Engine engine;
    private RunRequest request;

    /** Makes the model; every run starts without anything derived from it. */
    @Setup
    public void setUp() {
        Architecture group = HospitalGroup.of(FACILITIES, devices, devices * 7 / 5);
        engine = new Engine(List.of(new Operations13()));
        request = RunRequest.of(group, group.getTargetEditions().get(0), group.getAsOf(), new ArchitectureInventory(group));
    }

    /** One full run. */
    @Benchmark
    public RunResult allRules() {
        return engine.run(request);
    }
}
