package org.bunkai.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.bunkai.exchange.ExchangeException.Kind;
import org.bunkai.exchange.ExchangeException.Problem;
import org.bunkai.exchange.source.ImportTable.Cell;
import org.bunkai.exchange.source.ImportTable.Row;
import org.bunkai.model.ModelWriter;
import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.Device;
import org.bunkai.model.architecture.Facility;
import org.eclipse.emf.ecore.EObject;

/**
 * Which device a row is about.
 *
 * @param number where the user finds the row
 * @param cells cells that are read and say something, by what they mean
 * @param device device of the model; empty if it is not there, or that cannot be said
 * @param facility where the device stands or would stand; {@code null} if that is not known
 * @param key equal for two rows about one device
 * @param problems why that cannot be said
 */
record ImportIdentity(int number, Map<ImportTarget, Cell> cells, Optional<Device> device, Facility facility, Object key,
        List<Problem> problems) {

    static ImportIdentity of(Row row, ImportContext context) {
        List<Problem> problems = new ArrayList<>();
        Map<ImportTarget, Cell> cells = cells(row, context.mapping(), problems);
        Facility named = named(cells, context, problems);
        Facility facility = named == null ? context.facility() : named;
        String id = text(cells, ImportTarget.ID);
        String ledgerId = text(cells, ImportTarget.LEDGER_ID);
        String name = text(cells, ImportTarget.NAME);
        List<Device> found = id.isEmpty() ? context.matcher().find(ledgerId, name, facility) : context.matcher().find(id);
        if (id.isEmpty() && ledgerId.isEmpty() && name.isEmpty()) {
            problems.add(new Problem(Kind.NO_IDENTITY, ""));
        } else if (!id.isEmpty() && found.isEmpty()) {
            problems.add(new Problem(Kind.UNKNOWN_DEVICE, heading(context, ImportTarget.ID), id));
        } else if (found.size() > 1) {
            problems.add(new Problem(Kind.AMBIGUOUS_DEVICE, "", Integer.toString(found.size()), ledgerId.isEmpty() ? name : ledgerId));
        }
        Optional<Device> device = found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
        if (named != null && device.filter(d -> d.eContainer() != named).isPresent()) {
            problems.add(new Problem(Kind.OTHER_FACILITY, heading(context, ImportTarget.FACILITY),
                    context.texts().name(device.get().eContainer())));
        }
        Object key = device.isPresent() ? device.get() : !ledgerId.isEmpty() ? ImportWords.key(ledgerId)
                : List.of(Optional.ofNullable(facility), ImportWords.key(name));
        return new ImportIdentity(row.number(), cells, device, device.map(d -> (Facility) d.eContainer()).orElse(facility), key, problems);
    }

    /** Whether the row says nothing that is read. */
    boolean isEmpty() {
        return cells.isEmpty() && problems.stream().allMatch(p -> p.kind() == Kind.NO_IDENTITY);
    }

    /** What to call the device. */
    String name() {
        String name = text(cells, ImportTarget.NAME);
        String ledgerId = text(cells, ImportTarget.LEDGER_ID);
        return !name.isEmpty() ? name : device.map(Device::getName).filter(n -> !n.isBlank())
                .orElseGet(() -> ledgerId.isEmpty() ? text(cells, ImportTarget.ID) : ledgerId);
    }

    private static Map<ImportTarget, Cell> cells(Row row, ImportMapping mapping, List<Problem> problems) {
        Map<ImportTarget, Cell> cells = new LinkedHashMap<>();
        mapping.columns().forEach((heading, target) -> {
            Cell cell = row.cells().get(heading);
            if (target != ImportTarget.NONE && cell != null && !ImportWords.isNothing(cell.text())) {
                cell.text().codePoints().filter(c -> !ModelWriter.isStorable(c)).findFirst().ifPresentOrElse(
                        c -> problems.add(new Problem(Kind.BAD_CHARACTER, heading, "U+%04X".formatted(c))), () -> cells.put(target, cell));
            }
        });
        return cells;
    }

    private static Facility named(Map<ImportTarget, Cell> cells, ImportContext context, List<Problem> problems) {
        String text = text(cells, ImportTarget.FACILITY);
        if (text.isEmpty()) {
            return null;
        }
        List<EObject> found = context.elements().find(text, ArchitecturePackage.eINSTANCE.getFacility());
        if (found.size() == 1) {
            return (Facility) found.getFirst();
        }
        problems.add(new Problem(found.isEmpty() ? Kind.UNKNOWN_ELEMENT : Kind.AMBIGUOUS_ELEMENT, heading(context, ImportTarget.FACILITY),
                text, context.texts().kind(ArchitecturePackage.eINSTANCE.getFacility())));
        return null;
    }

    private static String text(Map<ImportTarget, Cell> cells, ImportTarget target) {
        return cells.containsKey(target) ? cells.get(target).text() : "";
    }

    private static String heading(ImportContext context, ImportTarget target) {
        return context.mapping().heading(target).orElse("");
    }
}
