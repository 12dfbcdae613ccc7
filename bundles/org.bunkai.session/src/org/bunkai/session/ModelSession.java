package org.bunkai.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;

import org.bunkai.assessment.CheckResult;
import org.bunkai.assessment.ResultMapping;
import org.bunkai.model.ModelException;
import org.bunkai.model.ModelLoader;
import org.bunkai.model.ModelWriter;
import org.bunkai.model.architecture.Architecture;
import org.bunkai.model.architecture.provider.ArchitectureItemProviderAdapterFactory;
import org.bunkai.session.SessionException.Kind;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;

/**
 * One architecture that is being edited: file, editing domain with undo, and what goes on behind it. Made by a {@link SessionRegistry}.
 *
 * <p>Every change of the model is a command on the {@linkplain #domain() domain's} stack; elements that come without an id get one when their
 * command has ended. All methods are called on the thread of the registry.
 */
public final class ModelSession implements AutoCloseable {

    private static final Set<PosixFilePermission> WRITE = Set.of(PosixFilePermission.OWNER_WRITE, PosixFilePermission.GROUP_WRITE,
            PosixFilePermission.OTHERS_WRITE);
    static final URI UNTITLED = URI.createURI("untitled.bunkai");

    private final SessionRegistry registry;
    private final List<SessionListener> listeners = new CopyOnWriteArrayList<>();
    private final ComposedAdapterFactory adapterFactory = new ComposedAdapterFactory(new ArchitectureItemProviderAdapterFactory());
    private final SessionCommandStack stack = new SessionCommandStack();
    private final AdapterFactoryEditingDomain domain;
    private Resource resource;
    private final Background background;
    private Recorder recorder;
    private Path file;
    private OpenLock lock;
    private FileStamp stamp = FileStamp.NONE;
    private boolean dirty;
    private boolean closed;
    private CheckResult result;

    /**
     * A session, dirty if it has no file or goes on with a recovery copy.
     *
     * @param snapshot of the whole model as it is
     * @param file where the model comes from, or {@code null}
     * @param lock of the file, or {@code null}
     * @param stamp content of the file as it was read
     * @param recovery copy that the session goes on with, or {@code null}
     */
    ModelSession(SessionRegistry registry, Architecture architecture, Snapshot snapshot, Path file, OpenLock lock, FileStamp stamp,
            RecoveryFile recovery) {
        this.registry = registry;
        this.file = file;
        this.lock = lock;
        this.stamp = stamp;
        ResourceSet resources = new ResourceSetImpl();
        domain = new AdapterFactoryEditingDomain(adapterFactory, stack, resources);
        resources.eAdapters().add(new AdapterFactoryEditingDomain.EditingDomainProvider(domain));
        hold(architecture);
        if (file == null || recovery != null) {
            stack.setNeverSaved();
        }
        dirty = stack.isSaveNeeded();
        stack.addCommandStackListener(event -> commandEnded());
        background = new Background(registry.settings(), state(), recovery, found -> later(() -> tellResult(found)),
                problem -> later(() -> listeners.forEach(l -> l.failed(this, problem))));
        background.follow(snapshot);
        if (dirty) {
            background.wantCopy();
        }
    }

    /** The model; another object after {@link #reload()}. */
    public Architecture architecture() {
        return (Architecture) resource.getContents().get(0);
    }

    /** The domain in which the model is edited; it holds the one undo stack of the session. */
    public AdapterFactoryEditingDomain domain() {
        return domain;
    }

    /**
     * Executes a command, as {@code domain().getCommandStack().execute(command)} does, but says so if it fails.
     *
     * @throws RuntimeException what the command threw; the session is dirty then, because half of the work may be done
     */
    public void execute(Command command) {
        stack.takeFailure();
        stack.execute(command);
        RuntimeException failure = stack.takeFailure();
        if (failure != null) {
            throw failure;
        }
    }

    /** The file; empty as long as there is none. */
    public Optional<Path> file() {
        return Optional.ofNullable(file);
    }

    /** What to call the session: the name of the file, else that of the architecture, which may be empty. */
    public String name() {
        return file != null ? file.getFileName().toString() : architecture().getName() == null ? "" : architecture().getName();
    }

    /** Whether there is something to save; always if it was never saved. */
    public boolean isDirty() {
        return stack.isSaveNeeded();
    }

    /** Whether the file or its folder is write-protected: edits are possible, saving is not. */
    public boolean isReadOnly() {
        return file != null && (isProtected(file) || isProtected(file.toAbsolutePath().getParent()));
    }

    /** Compares the content of the file with what was last read or written. */
    public DiskState onDisk() {
        if (file == null || !stamp.exists()) {
            return DiskState.SAME;
        }
        FileStamp now = FileStamp.of(file);
        return now.equals(stamp) ? DiskState.SAME : Files.exists(file) ? DiskState.CHANGED : DiskState.GONE;
    }

    /**
     * Writes the file, whole or not at all.
     *
     * @throws SessionException if there is no file, it is read-only, or somebody else changed it; {@link #saveAs} and {@link #overwrite} help
     * @throws ModelException if the model or the file cannot be written; the file is as it was
     */
    public void save() throws SessionException, ModelException {
        if (onDisk() == DiskState.CHANGED) {
            throw SessionException.of(Kind.CHANGED_ON_DISK, file);
        }
        overwrite();
    }

    /** As {@link #save()}, whatever the file holds now. */
    public void overwrite() throws SessionException, ModelException {
        if (file == null) {
            throw new SessionException(Kind.UNTITLED, name());
        }
        if (isReadOnly()) {
            throw SessionException.of(Kind.READ_ONLY, file);
        }
        write(file);
        saved();
    }

    /**
     * Writes another file, replacing it if it is there, and goes on with that one. The former file stays as it is.
     *
     * @throws SessionException if the other file is open somewhere, or must not be written; the session keeps its file
     * @throws ModelException as {@link #save()}
     */
    public void saveAs(Path target) throws SessionException, ModelException {
        Path other = SessionRegistry.canonical(target);
        if (other.equals(file)) {
            overwrite();
            return;
        }
        if (registry.of(other).isPresent()) {
            throw SessionException.of(Kind.OPEN_HERE, other);
        }
        if (Files.exists(other) && isProtected(other)) {
            throw SessionException.of(Kind.READ_ONLY, other);
        }
        OpenLock newLock = OpenLock.take(other);
        try {
            write(other);
        } catch (ModelException e) {
            newLock.close();
            throw e;
        }
        releaseLock();
        lock = newLock;
        file = other;
        resource.setURI(URI.createFileURI(other.toString()));
        saved();
    }

    /**
     * Reads the file again, as a new architecture; edits and undo are gone. Nothing changes if it cannot be read.
     *
     * @throws SessionException if there is no file
     * @throws ModelException if the file cannot be read
     */
    public void reload() throws SessionException, ModelException {
        if (file == null) {
            throw new SessionException(Kind.UNTITLED, name());
        }
        FileStamp before = FileStamp.of(file);
        Architecture architecture = ModelLoader.load(file, registry.settings().limits());
        recorder.stop();
        domain.getResourceSet().getResources().remove(resource);
        hold(architecture);
        stamp = before;
        stack.flush();
        stack.saveIsDone();
        result = null;
        background.follow(Snapshot.whole(architecture));
        listeners.forEach(l -> l.reloaded(this));
        tellState();
    }

    /** What the last check found; empty before the first one has ended. */
    public Optional<CheckResult> result() {
        return Optional.ofNullable(result);
    }

    /**
     * Makes something of the last result behind the editing, such as a drawing: what the reader sees is a copy that no edit reaches.
     *
     * @param reader called on another thread, with a result about elements of the copy; not before the first result is there
     * @param receiver told on the session's thread, unless the session was closed meanwhile
     */
    public <T> void read(Function<CheckResult, T> reader, Consumer<T> receiver) {
        background.read(found -> {
            T made = reader.apply(found);
            later(() -> {
                if (!closed) {
                    receiver.accept(made);
                }
            });
        });
    }

    /**
     * Hands over the last result about a copy of the model that nobody else has: for work that takes long, such as a drawing or an export, and
     * must keep neither edits nor checks waiting.
     *
     * @param receiver told on the session's thread; not before the first result is there
     */
    public void readCopy(Consumer<CheckResult> receiver) {
        read(ModelSession::copy, receiver);
    }

    private static CheckResult copy(CheckResult result) {
        EcoreUtil.Copier copier = new EcoreUtil.Copier();
        Architecture copy = (Architecture) copier.copy(result.architecture());
        copier.copyReferences();
        ModelLoader.hold(copy, UNTITLED);
        return new ResultMapping((EObject element) -> copier.getOrDefault(element, element)).map(result);
    }

    /** Asks for a check although the model has not changed: preferences or packs have. */
    public void recheck() {
        background.wantCheck();
    }

    /**
     * Waits until the check of the last edit has ended and its result was handed to the session's thread. For tests and for the end of a
     * headless run.
     *
     * @return false if that takes too long
     */
    public boolean awaitIdle(Duration atMost) throws InterruptedException {
        return background.awaitIdle(atMost);
    }

    /** An element of a result, if it is still part of the model. */
    public Optional<EObject> live(EObject element) {
        return Optional.of(element).filter(recorder::isPart);
    }

    /** Adds a listener behind the others. */
    public void addListener(SessionListener listener) {
        listeners.add(listener);
    }

    /** Removes a listener. */
    public void removeListener(SessionListener listener) {
        listeners.remove(listener);
    }

    /** Whether the session was closed. */
    public boolean isClosed() {
        return closed;
    }

    /** Ends the session; what was not saved is lost, its recovery copy too. */
    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        recorder.stop();
        background.close();
        releaseLock();
        registry.remove(this);
        tellState();
        listeners.clear();
        adapterFactory.dispose();
    }

    private void hold(Architecture architecture) {
        resource = architecture.eResource() != null ? architecture.eResource() : ModelLoader.hold(architecture, UNTITLED);
        domain.getResourceSet().getResources().add(resource);
        recorder = new Recorder(architecture);
    }

    private void write(Path target) throws ModelException {
        ModelWriter.save(architecture(), target);
        stamp = FileStamp.of(target);
    }

    private void saved() {
        listeners.forEach(l -> l.saved(this, file));
        stack.saveIsDone();
        tellState();
    }

    private void commandEnded() {
        Recorder.Changes changes = recorder.take();
        if (!changes.isEmpty()) {
            background.follow(Snapshot.of(changes, recorder::isPart));
            ModelChange change = new ModelChange(changes.touched());
            listeners.forEach(l -> l.modelChanged(this, change));
        }
        if (dirty != isDirty()) {
            tellState();
        } else {
            background.tell(state());
        }
        if (dirty && !changes.isEmpty()) {
            background.wantCopy();
        }
    }

    private void tellResult(CheckResult found) {
        if (!closed && found.architecture() == architecture()) {
            result = found;
            listeners.forEach(l -> l.findingsChanged(this, found));
        }
    }

    private void later(Runnable task) {
        registry.settings().thread().execute(task);
    }

    private Background.State state() {
        return new Background.State(name(), file, stamp, dirty);
    }

    private void tellState() {
        dirty = isDirty();
        if (!closed) {
            background.tell(state());
        }
        listeners.forEach(l -> l.stateChanged(this));
    }

    private void releaseLock() {
        if (lock != null) {
            lock.close();
            lock = null;
        }
    }

    /** Whether nobody may write: where a file is replaced rather than written, the system would let its owner pass all the same. */
    private static boolean isProtected(Path path) {
        if (!Files.exists(path)) {
            return false;
        }
        PosixFileAttributeView view = Files.getFileAttributeView(path, PosixFileAttributeView.class);
        try {
            return !Files.isWritable(path) || view != null && view.readAttributes().permissions().stream().noneMatch(WRITE::contains);
        } catch (IOException e) {
            return true;
        }
    }
}
