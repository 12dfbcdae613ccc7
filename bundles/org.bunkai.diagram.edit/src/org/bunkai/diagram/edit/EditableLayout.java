package org.bunkai.diagram.edit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;

import org.bunkai.diagram.layout.LayoutFile;
import org.bunkai.diagram.layout.Place;
import org.bunkai.diagram.layout.SavedLayout;
import org.bunkai.model.architecture.Identified;
import org.bunkai.notation.DrawnId;
import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * The places of all views of one model while it is edited. They change by commands on the stack of the model, so that one undo goes through
 * both, and are written into the layout file beside the model when that is saved. Used on the thread of the session.
 */
public final class EditableLayout {

    /** Told of every change, by a command, its undo or redo. */
    @FunctionalInterface
    public interface Listener {

        /** The places of a view are others now. */
        void changed(String view);
    }

    private final List<Listener> listeners = new CopyOnWriteArrayList<>();
    private LayoutFile file;
    /** Where {@link #file} with {@link #saved} stands; {@code null} if nowhere. */
    private Path home;
    private SortedMap<String, SavedLayout> views = new TreeMap<>();
    private Map<String, SavedLayout> saved = Map.of();

    private EditableLayout(LayoutFile file, Path home) {
        this.file = file;
        this.home = home;
    }

    /** A layout without any places, of a model without a file. */
    public static EditableLayout empty() {
        return new EditableLayout(LayoutFile.empty(), null);
    }

    /**
     * Reads the layout file beside a model; without one there are no places.
     *
     * @throws IOException if it cannot be read, or is no layout file ({@link org.bunkai.diagram.layout.LayoutFileException})
     */
    public static EditableLayout beside(Path model) throws IOException {
        Path home = LayoutFile.beside(model);
        return new EditableLayout(LayoutFile.read(home), home);
    }

    /** The places of a view; none if nothing was ever placed in it. */
    public SavedLayout view(String view) {
        return views.containsKey(view) ? views.get(view) : file.view(view);
    }

    /**
     * A command that gives a view exactly these places.
     *
     * @param label name of the undo step
     */
    public Command change(String label, String view, SavedLayout after) {
        return new Change(label, view, after);
    }

    /**
     * A command by which all views forget the places of elements, of what is in them, and of what is drawn for them: elements that come
     * later may get the same ids. To be executed with their deletion, so that undo brings both back.
     *
     * @return empty if no view has a place for any of them
     */
    public Optional<Command> forget(Collection<? extends Identified> elements) {
        Set<String> ids = new HashSet<>();
        elements.forEach(element -> {
            ids.add(element.getId());
            element.eAllContents().forEachRemaining(inner -> ids.add(EcoreUtil.getID(inner)));
        });
        Set<String> names = new TreeSet<>(file.views());
        names.addAll(views.keySet());
        CompoundCommand all = new CompoundCommand();
        for (String name : names) {
            SortedMap<String, Place> places = new TreeMap<>(view(name).places());
            if (places.keySet().removeIf(id -> ids.contains(id) || ids.contains(DrawnId.model(id)))) {
                all.append(change("", name, new SavedLayout(places)));
            }
        }
        return all.isEmpty() ? Optional.empty() : Optional.of(all);
    }

    /** Whether there are places that no file holds. Undo back to what was saved makes it false. */
    public boolean isDirty() {
        return !views.equals(saved);
    }

    /**
     * Writes the layout file beside a model, unless that holds the same already, or there is nothing to write. What it held of elements and
     * fields that nobody here knows stays.
     *
     * @throws IOException if it cannot be written; the file is then as it was
     */
    public void saveBeside(Path model) throws IOException {
        Path target = LayoutFile.beside(model);
        if (target.equals(home) && !isDirty()) {
            return;
        }
        LayoutFile content = file;
        for (Map.Entry<String, SavedLayout> view : views.entrySet()) {
            content = content.exactly(view.getKey(), view.getValue());
        }
        if (!content.isEmpty() || Files.exists(target)) {
            content.write(target);
        }
        home = target;
        saved = Map.copyOf(views);
    }

    /**
     * Forgets all changes and reads the file beside a model again. Commands made before must not be undone any more.
     *
     * @throws IOException if it cannot be read; nothing is changed then
     */
    public void readBeside(Path model) throws IOException {
        Path source = LayoutFile.beside(model);
        file = LayoutFile.read(source);
        home = source;
        List<String> changed = List.copyOf(views.keySet());
        views = new TreeMap<>();
        saved = Map.of();
        changed.forEach(this::tell);
    }

    /** Adds a listener behind the others. */
    public void addListener(Listener listener) {
        listeners.add(listener);
    }

    /** Removes a listener. */
    public void removeListener(Listener listener) {
        listeners.remove(listener);
    }

    private void set(String view, SavedLayout places) {
        if (places.equals(file.view(view))) {
            views.remove(view);
        } else {
            views.put(view, places);
        }
        tell(view);
    }

    private void tell(String view) {
        listeners.forEach(l -> l.changed(view));
    }

    /** Exchanges the places of a view. */
    private final class Change extends AbstractCommand {

        private final String view;
        private final SavedLayout after;
        private SavedLayout before;

        Change(String label, String view, SavedLayout after) {
            super(label);
            this.view = Objects.requireNonNull(view);
            this.after = Objects.requireNonNull(after);
        }

        @Override
        protected boolean prepare() {
            return true;
        }

        @Override
        public void execute() {
            before = view(view);
            set(view, after);
        }

        @Override
        public void undo() {
            set(view, before);
        }

        @Override
        public void redo() {
            execute();
        }
    }
}
