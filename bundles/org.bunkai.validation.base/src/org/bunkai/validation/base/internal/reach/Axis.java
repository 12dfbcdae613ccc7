package org.bunkai.validation.base.internal.reach;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;

import org.bunkai.validation.base.internal.reach.Filters.Passing;

/**
 * What one search looks at side by side: every pair of a signature of the far end and a service is one bit of a {@link Masks mask}. Keeps
 * what the filters let through, so that searches with one axis share it, on several threads too.
 */
final class Axis {

    private interface Contains {
        boolean test(int signature, int service);
    }

    private final Topology topology;
    private final boolean forward;
    private final int[] far;
    private final int[] services;
    private final int[] farIndex;
    private final long[] all;
    private final Crossings passing = new Crossings();
    private final Crossings passingForSure = new Crossings();

    /**
     * @param forward whether the far end is the target
     * @param far the signatures of the far end that matter
     * @param services the services that matter
     */
    Axis(Topology topology, boolean forward, Collection<Integer> far, int[] services) {
        this.topology = topology;
        this.forward = forward;
        this.far = far.stream().mapToInt(Integer::intValue).distinct().sorted().toArray();
        this.services = services;
        this.farIndex = new int[topology.signatures().size()];
        Arrays.fill(farIndex, Topology.NOBODY);
        for (int i = 0; i < this.far.length; i++) {
            farIndex[this.far[i]] = i;
        }
        this.all = mask((f, s) -> true);
    }

    boolean isForward() {
        return forward;
    }

    /** Every signature and service. */
    long[] all() {
        return all;
    }

    private long[] mask(Contains contains) {
        long[] mask = new long[(far.length * services.length + Long.SIZE - 1) / Long.SIZE];
        boolean empty = true;
        for (int f = 0; f < far.length; f++) {
            for (int s = 0; s < services.length; s++) {
                if (contains.test(far[f], services[s])) {
                    int bit = f * services.length + s;
                    mask[bit / Long.SIZE] |= 1L << bit % Long.SIZE;
                    empty = false;
                }
            }
        }
        return empty ? null : mask;
    }

    /** Every signature with these services. */
    long[] withServices(BitSet given) {
        return mask((f, s) -> given.get(s));
    }

    /** Whether a mask has some service with a signature. */
    boolean has(long[] mask, int signature) {
        return firstService(mask, signature) != Topology.NOBODY;
    }

    /** A service that a mask has with a signature, {@link Topology#NOBODY} if none. */
    int firstService(long[] mask, int signature) {
        int f = farIndex[signature];
        if (mask != null && f != Topology.NOBODY) {
            for (int s = 0; s < services.length; s++) {
                if (isSet(mask, f * services.length + s)) {
                    return services[s];
                }
            }
        }
        return Topology.NOBODY;
    }

    /** All services that a mask has with a signature. */
    BitSet services(long[] mask, int signature) {
        BitSet found = new BitSet();
        int f = farIndex[signature];
        if (mask != null && f != Topology.NOBODY) {
            for (int s = 0; s < services.length; s++) {
                if (isSet(mask, f * services.length + s)) {
                    found.set(services[s]);
                }
            }
        }
        return found;
    }

    /** Whether a mask has some service with a signature that another mask, of an axis with the same services, has with another one. */
    boolean shares(long[] mask, int signature, Axis other, long[] otherMask, int otherSignature) {
        int own = farIndex[signature] * services.length;
        int others = other.farIndex[otherSignature] * services.length;
        for (int s = 0; own >= 0 && others >= 0 && s < services.length; s++) {
            if (isSet(mask, own + s) && isSet(otherMask, others + s)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSet(long[] mask, int bit) {
        return mask != null && (mask[bit / Long.SIZE] & 1L << bit % Long.SIZE) != 0;
    }

    /** What filters let through from one port of their device to another, for a signature of the near end. */
    long[] passing(Filters filters, int in, int out, int near, boolean certain) {
        if (filters.isUniform()) {
            return filters.isOpen(certain) ? all : null;
        }
        Crossings known = certain ? passingForSure : passing;
        long key = Scatter.key(in, out, filters.classOf(near, forward));
        long[] mask = known.get(key);
        if (mask == null) {
            mask = evaluate(filters, in, out, near, certain);
            known.put(key, mask);
        }
        return mask;
    }

    private long[] evaluate(Filters filters, int in, int out, int near, boolean certain) {
        Passing[] found = new Passing[farIndex.length];
        for (int f : far) {
            found[f] = forward ? filters.passing(topology, in, out, near, f) : filters.passing(topology, in, out, f, near);
        }
        long[] mask = mask((f, s) -> found[f].get(s, certain));
        return mask == null ? new long[all.length] : mask;
    }
}
