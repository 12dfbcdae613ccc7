package org.bunkai.benchmarks;

import java.lang.ref.Reference;

import org.bunkai.validation.engine.RunResult;

/** A process that makes a group of hospitals, checks it by all rules, and prints how many bytes model and result keep in use. */
public final class HeapProbe {

    private HeapProbe() {
    }

    /** Argument: number of devices. */
    public static void main(String[] arguments) {
        RunResult result = new Subject(Subject.group(Integer.parseInt(arguments[0])), Packs.all()).run();
        System.gc();
        System.out.println(Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory());
        Reference.reachabilityFence(result);
    }
}
