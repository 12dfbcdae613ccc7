package org.bunkai.benchmarks;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import org.bunkai.model.architecture.Answer;
import org.bunkai.model.architecture.Architecture;
import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.BootProtection;
import org.bunkai.model.architecture.Device;
import org.bunkai.model.architecture.Flow;
import org.bunkai.validation.engine.RunResult;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
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

/** All rules after one edit, with what the run before has left. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx1g")
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class RecheckBenchmark {

    /** What is edited: one fact, to and fro. */
    public enum Edit {

        DEVICE_FACT {
            @Override
            Change on(Architecture group) {
                return new Change(device(group), ArchitecturePackage.eINSTANCE.getDevice_BootProtection(), BootProtection.NONE,
                        BootProtection.STARTUP_LOGIN);
            }
        },

        FLOW_FACT {
            @Override
            Change on(Architecture group) {
                Flow flow = group.getFlows().get(0);
                return new Change(flow, ArchitecturePackage.eINSTANCE.getFlow_ClientAuthenticated(), Answer.NO, Answer.YES);
            }
        },

        TOPOLOGY {
            @Override
            Change on(Architecture group) {
                return new Change(device(group).getInterfaces().get(0), ArchitecturePackage.eINSTANCE.getInterface_Enabled(), Answer.NO,
                        Answer.YES);
            }
        };

        abstract Change on(Architecture group);

        /** The last one of a facility: a medical device, terminal or server. */
        private static Device device(Architecture group) {
            return group.getFacilities().stream().filter(facility -> facility.getOperator() == group.getOwner()).findFirst()
                    .orElseThrow().getDevices().getLast();
        }
    }

    /** Devices without those of the network. */
    @Param("5000")
    public int devices;

    @Param
    public Edit edit;

    private Subject subject;
    private Change change;
    private RunResult last;

    /** Makes the model, and sees that either value gives what a full run gives. */
    @Setup
    public void setUp() {
        Architecture group = Subject.group(devices);
        subject = new Subject(group, Packs.all());
        change = edit.on(group);
        last = subject.run();
        for (int i = 0; i < 2; i++) {
            recheck();
            if (!last.findings().equals(subject.run().findings())) {
                throw new IllegalStateException("a re-check differs from a full run after an edit of " + change.feature().getName());
            }
        }
    }

    /** One edit and the re-check. */
    @Benchmark
    public RunResult recheck() {
        last = subject.rerun(last, change.make());
        return last;
    }

    /** A feature of an object that takes one of two values in turn. */
    private record Change(EObject object, EStructuralFeature feature, Object one, Object other) {

        Map<EStructuralFeature, Set<EObject>> make() {
            object.eSet(feature, one.equals(object.eGet(feature)) ? other : one);
            return Map.of(feature, Set.of(object));
        }
    }
}
