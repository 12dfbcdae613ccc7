package org.bunkai.validation.base.internal.reach;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.Device;
import org.bunkai.model.architecture.FilterAction;
import org.bunkai.model.architecture.FilterRule;
import org.bunkai.model.architecture.Segment;
import org.bunkai.validation.api.Fact;
import org.bunkai.validation.base.Truth;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** The recorded filter rules of one device: first match by order, else the default action, else uncertain. */
final class Filters {

    private static final ArchitecturePackage A = ArchitecturePackage.eINSTANCE;
    private static final int NONE = -1;

    /** One side of a rule; a side that states nothing has neither segment nor criteria. */
    private record Side(EObject element, Segment segment, int device, int prefix, boolean isRange) {

        private static Side read(EObject element, String prefix, Signatures signatures) {
            String range = prefix == null || prefix.isBlank() ? null : prefix.strip();
            return new Side(element, element instanceof Segment s ? TopologyReader.medium(s) : null,
                    element instanceof Device d ? signatures.criterion(d) : NONE,
                    range == null ? NONE : signatures.criterion(range), Prefix.range(range) != null);
        }

        /** An element that is neither a segment nor a device says nothing that could be decided. */
        private boolean unreadable() {
            return element != null && segment == null && device == NONE;
        }

        private boolean isAt(Segment node, Segment zone) {
            return segment == null || segment == node || segment == zone;
        }

        private Truth match(Segment node, Segment zone, int signature, Signatures signatures) {
            if (!isAt(node, zone)) {
                return Truth.NO;
            }
            Truth byDevice = device == NONE ? Truth.YES : signatures.match(signature, device);
            Truth byPrefix = prefix == NONE ? Truth.YES : signatures.match(signature, prefix);
            if (byDevice == Truth.NO || byPrefix == Truth.NO) {
                return Truth.NO;
            }
            return byPrefix == Truth.YES && !unreadable() ? Truth.YES : Truth.UNKNOWN;
        }
    }

    private record Line(FilterRule rule, Side from, Side to, BitSet services, FilterAction action) {
    }

    /** Who sends or receives, and where the facts are that a prefix is compared with. */
    record Party(int signature, List<Fact> addresses) {
    }

    /**
     * Which services pass a crossing.
     *
     * @param certain those that pass for sure
     * @param possible those that may pass
     */
    record Passing(BitSet certain, BitSet possible) {

        boolean get(int service, boolean forSure) {
            return (forSure ? certain : possible).get(service);
        }
    }

    /**
     * All signatures that the rules treat alike.
     *
     * @param source a number by signature, as that of a source
     * @param target a number by signature, as that of a target
     * @param count how many numbers there are
     */
    private record Classes(int[] source, int[] target, int count) {
    }

    private final int number;
    private final Device device;
    private final FilterAction otherwise;
    private final Signatures signatures;
    private final int services;
    private final List<Line> lines;
    private final Map<Long, Passing[]> passing = new ConcurrentHashMap<>();
    private volatile Classes classes;

    /**
     * Reads the rules of a device; the services they name are declared before.
     *
     * @param number a small number of its own
     */
    Filters(int number, Device device, Signatures signatures, Services services) {
        this.number = number;
        this.device = device;
        this.otherwise = device.getDefaultAction();
        this.signatures = signatures;
        this.services = services.size();
        this.lines = device.getFilterRules().stream()
                .sorted(Comparator.comparing(FilterRule::getOrder, Comparator.nullsLast(Comparator.naturalOrder())))
                .map(r -> new Line(r, Side.read(r.getFrom(), r.getFromPrefix(), signatures),
                        Side.read(r.getTo(), r.getToPrefix(), signatures), services.named(r.getServices()), r.getAction()))
                .toList();
    }

    int number() {
        return number;
    }

    /** Whether everything passes, where there are no rules. */
    boolean isOpen(boolean certain) {
        return otherwise == FilterAction.ALLOW || !certain && otherwise != FilterAction.DENY;
    }

    /** Whether a rule is about packets that come from, or go to, one network. */
    boolean names(Segment segment) {
        return lines.stream().anyMatch(line -> line.from.segment == segment || line.to.segment == segment);
    }

    /** Whether everything is treated alike. */
    boolean isUniform() {
        return lines.isEmpty();
    }

    /**
     * Which services pass from one port of the device to another.
     *
     * @param source signature of the original source
     * @param target signature of the final target
     */
    Passing passing(Topology topology, int in, int out, int source, int target) {
        int kind = classOf(target, false);
        Passing[] byTarget = passing.computeIfAbsent(Scatter.key(in, out, classOf(source, true)), c -> new Passing[classes().count]);
        Passing known = byTarget[kind];
        if (known == null) {
            known = evaluate(topology, in, out, source, target);
            byTarget[kind] = known;
        }
        return known;
    }

    /** A number for all signatures of sources, or of targets, that the rules treat alike. */
    int classOf(int signature, boolean source) {
        return (source ? classes().source : classes().target)[signature];
    }

    private Classes classes() {
        if (classes == null) {
            Map<List<Truth>, Integer> numbers = new HashMap<>();
            int[] source = IntStream.range(0, signatures.size()).map(s -> classOf(s, true, numbers)).toArray();
            int[] target = IntStream.range(0, signatures.size()).map(s -> classOf(s, false, numbers)).toArray();
            classes = new Classes(source, target, numbers.size());
        }
        return classes;
    }

    private int classOf(int signature, boolean source, Map<List<Truth>, Integer> numbers) {
        List<Truth> answers = new ArrayList<>();
        for (Line line : lines) {
            Side side = source ? line.from : line.to;
            answers.add(side.device == NONE ? Truth.YES : signatures.match(signature, side.device));
            answers.add(side.prefix == NONE ? Truth.YES : signatures.match(signature, side.prefix));
        }
        return numbers.computeIfAbsent(answers, a -> numbers.size());
    }

    private Passing evaluate(Topology topology, int in, int out, int source, int target) {
        BitSet open = new BitSet();
        open.set(0, services);
        BitSet allowed = new BitSet();
        BitSet denied = new BitSet();
        for (Line line : lines) {
            Truth match = match(line, topology, in, out, source, target);
            if (match != Truth.NO) {
                BitSet hit = (BitSet) line.services.clone();
                hit.and(open);
                decide(line.action, hit, allowed, denied);
                if (match == Truth.YES) {
                    open.andNot(hit);
                }
            }
        }
        decide(otherwise, open, allowed, denied);
        BitSet certain = (BitSet) allowed.clone();
        certain.andNot(denied);
        return new Passing(certain, allowed);
    }

    private static void decide(FilterAction action, BitSet hit, BitSet allowed, BitSet denied) {
        if (action != FilterAction.DENY) {
            allowed.or(hit);
        }
        if (action != FilterAction.ALLOW) {
            denied.or(hit);
        }
    }

    private Truth match(Line line, Topology topology, int in, int out, int source, int target) {
        Truth from = match(line.from, topology, in, source);
        Truth to = from == Truth.NO ? Truth.NO : match(line.to, topology, out, target);
        return to == Truth.YES ? from : to;
    }

    private Truth match(Side side, Topology topology, int port, int signature) {
        Topology.Port at = topology.ports()[port];
        return side.match(topology.nodes()[at.node()].segment(), at.zone() < 0 ? null : topology.nodes()[at.zone()].segment(), signature,
                signatures);
    }

    /** The facts that leave it open whether one service passes. */
    void addUncertain(Topology topology, int in, int out, Party source, Party target, int service, Collection<Fact> facts) {
        for (Line line : lines) {
            Truth match = match(line, topology, in, out, source.signature, target.signature);
            if (match != Truth.NO && line.services.get(service)) {
                addUncertain(line.rule, line.from, source, A.getFilterRule_From(), facts);
                addUncertain(line.rule, line.to, target, A.getFilterRule_To(), facts);
                if (line.action == FilterAction.UNKNOWN) {
                    facts.add(new Fact(line.rule, A.getFilterRule_Action()));
                }
                if (match == Truth.YES) {
                    return;
                }
            }
        }
        if (otherwise == FilterAction.UNKNOWN) {
            facts.add(new Fact(device, A.getDevice_DefaultAction()));
        }
    }

    private void addUncertain(FilterRule rule, Side side, Party party, EReference element, Collection<Fact> facts) {
        if (side.unreadable()) {
            facts.add(new Fact(rule, element));
        }
        if (side.prefix != NONE && signatures.match(party.signature, side.prefix) == Truth.UNKNOWN) {
            if (side.isRange && !party.addresses.isEmpty()) {
                facts.addAll(party.addresses);
            } else {
                facts.add(new Fact(rule, element == A.getFilterRule_From() ? A.getFilterRule_FromPrefix() : A.getFilterRule_ToPrefix()));
            }
        }
    }
}
