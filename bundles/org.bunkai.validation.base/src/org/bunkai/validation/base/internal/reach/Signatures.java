package org.bunkai.validation.base.internal.reach;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.bunkai.model.architecture.Device;
import org.bunkai.validation.base.Truth;

/**
 * What filters can tell senders and receivers apart by. A criterion is a device or a prefix that some filter rule names; a signature is the
 * three-valued answer of one sender or receiver to all criteria. Equal answers are one signature, so that what follows is done once for
 * all who share it.
 */
final class Signatures {

    private record Answers(BitSet yes, BitSet unknown) {
    }

    private final Map<Device, Integer> devices = new IdentityHashMap<>();
    private final Map<String, Integer> texts = new HashMap<>();
    private final List<Integer> prefixCriteria = new ArrayList<>();
    private final List<Prefix> prefixes = new ArrayList<>();
    private final Map<Answers, Integer> known = new HashMap<>();
    private final List<Answers> answers = new ArrayList<>();
    private int criteria;

    /** The criterion "is this device". All criteria are declared before the first signature is asked for. */
    int criterion(Device device) {
        return devices.computeIfAbsent(device, d -> criteria++);
    }

    /** The criterion "has an address in this range"; a text that is no range is never decided. */
    int criterion(String prefix) {
        return texts.computeIfAbsent(prefix, text -> {
            prefixCriteria.add(criteria);
            prefixes.add(Prefix.range(text));
            return criteria++;
        });
    }

    /**
     * The signature of one sender or receiver.
     *
     * @param device who it is, {@code null} if it is nobody in the model
     * @param ranges where its addresses are, {@code null} if that is not known
     */
    int of(Device device, List<Prefix> ranges) {
        Answers found = new Answers(new BitSet(), new BitSet());
        Integer own = device == null ? null : devices.get(device);
        if (own != null) {
            found.yes.set(own);
        }
        for (int i = 0; i < prefixes.size(); i++) {
            switch (within(ranges, prefixes.get(i))) {
                case YES -> found.yes.set(prefixCriteria.get(i));
                case UNKNOWN -> found.unknown.set(prefixCriteria.get(i));
                default -> { }
            }
        }
        return known.computeIfAbsent(found, f -> {
            answers.add(f);
            return answers.size() - 1;
        });
    }

    private static Truth within(List<Prefix> ranges, Prefix prefix) {
        if (ranges == null || prefix == null) {
            return Truth.UNKNOWN;
        }
        boolean all = true;
        boolean none = true;
        for (Prefix range : ranges) {
            all &= prefix.contains(range);
            none &= !prefix.overlaps(range);
        }
        return all ? Truth.YES : none ? Truth.NO : Truth.UNKNOWN;
    }

    /** Whether one with this signature meets a criterion. */
    Truth match(int signature, int criterion) {
        Answers found = answers.get(signature);
        return found.yes.get(criterion) ? Truth.YES : found.unknown.get(criterion) ? Truth.UNKNOWN : Truth.NO;
    }

    /** How many signatures there are. */
    int size() {
        return answers.size();
    }
}
