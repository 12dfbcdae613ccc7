package org.bunkai.exchange;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.bunkai.exchange.ExchangeException.Kind;
import org.bunkai.exchange.ExchangeException.Problem;
import org.bunkai.exchange.source.ImportTable.Cell;
import org.bunkai.model.architecture.ArchitectureFactory;
import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.Device;
import org.bunkai.model.architecture.Interface;
import org.eclipse.emf.ecore.EObject;

/**
 * The network interface that a row describes.
 *
 * @param added a new interface for the device, or null
 * @param replies what is said of an interface
 */
record ImportInterface(Interface added, List<Reply> replies) {

    private static final ArchitecturePackage P = ArchitecturePackage.eINSTANCE;
    private static final Pattern PART = Pattern.compile("25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d");
    private static final Pattern IPV4 = Pattern.compile("(?:(?:%1$s)\\.){3}(?:%1$s)".formatted(PART.pattern()));
    private static final Pattern IPV6 = Pattern.compile("(?=.*:)[0-9a-f:.]{2,45}");
    private static final Pattern MAC = Pattern.compile("[0-9a-f]{2}(?:[:-]?[0-9a-f]{2}){5}|[0-9a-f]{4}(?:\\.[0-9a-f]{4}){2}");
    /** Where addresses are given out, none belongs to the device. */
    private static final Pattern GIVEN_OUT = Pattern.compile("dhcp|自動|自動取得|動的");

    /** Reads the cells of a row that are about the interface; adds to the problems what cannot be read. */
    static ImportInterface of(Device device, ImportIdentity row, ImportContext context, List<Problem> problems) {
        Optional<String> address = text(row, ImportTarget.ADDRESS).filter(a -> !GIVEN_OUT.matcher(a).matches());
        Optional<String> mac = text(row, ImportTarget.MAC);
        Optional<Cell> networkCell = Optional.ofNullable(row.cells().get(ImportTarget.NETWORK));
        List<EObject> networks = networkCell.map(c -> context.elements().find(c.text(), P.getNetwork())).orElse(List.of());
        int before = problems.size();
        address.filter(a -> !isAddress(a)).ifPresent(a -> add(problems, Kind.BAD_ADDRESS, ImportTarget.ADDRESS, context, a));
        mac.filter(m -> !MAC.matcher(m).matches()).ifPresent(m -> add(problems, Kind.BAD_MAC, ImportTarget.MAC, context, m));
        networkCell.filter(c -> networks.size() != 1).ifPresent(c -> add(problems, networks.isEmpty() ? Kind.UNKNOWN_ELEMENT
                : Kind.AMBIGUOUS_ELEMENT, ImportTarget.NETWORK, context, c.text(), context.texts().kind(P.getNetwork())));
        if (problems.size() > before || address.isEmpty() && mac.isEmpty() && networks.isEmpty()) {
            return new ImportInterface(null, List.of());
        }
        List<Interface> meant = meant(device, address, mac, networks);
        if (meant.size() > 1) {
            add(problems, Kind.SEVERAL_INTERFACES, ImportTarget.ADDRESS, context, Integer.toString(meant.size()));
            return new ImportInterface(null, List.of());
        }
        Interface added = meant.isEmpty() ? ArchitectureFactory.eINSTANCE.createInterface() : null;
        Interface connection = added == null ? meant.getFirst() : added;
        List<Reply> replies = new ArrayList<>();
        address.ifPresent(a -> replies.add(Reply.of(connection, P.getInterface_Address(), a)));
        mac.filter(m -> !m.equalsIgnoreCase(connection.getMac())).ifPresent(m -> replies.add(Reply.of(connection, P.getInterface_Mac(), m)));
        networks.forEach(n -> replies.add(Reply.of(connection, P.getInterface_Network(), n)));
        return new ImportInterface(added, replies);
    }

    /** The interface with the address, else that with the MAC address, else that in the network, else the only one; several if none is. */
    private static List<Interface> meant(Device device, Optional<String> address, Optional<String> mac, List<EObject> networks) {
        List<Predicate<Interface>> signs = List.of(i -> address.filter(a -> a.equalsIgnoreCase(i.getAddress())).isPresent(),
                i -> mac.filter(m -> m.equalsIgnoreCase(i.getMac())).isPresent(), i -> networks.contains(i.getNetwork()));
        for (Predicate<Interface> sign : signs) {
            List<Interface> found = device.getInterfaces().stream().filter(sign).toList();
            if (found.size() == 1) {
                return found;
            }
        }
        return device.getInterfaces();
    }

    private static Optional<String> text(ImportIdentity row, ImportTarget target) {
        return Optional.ofNullable(row.cells().get(target)).map(c -> CellText.normal(c.text()));
    }

    private static boolean isAddress(String text) {
        if (IPV4.matcher(text).matches()) {
            return true;
        }
        try {
            // With a colon in it, no name is looked up.
            return IPV6.matcher(text).matches() && InetAddress.getByName(text) != null;
        } catch (UnknownHostException e) {
            return false;
        }
    }

    private static void add(List<Problem> problems, Kind kind, ImportTarget target, ImportContext context, String... arguments) {
        problems.add(new Problem(kind, context.mapping().heading(target).orElse(""), arguments));
    }
}
