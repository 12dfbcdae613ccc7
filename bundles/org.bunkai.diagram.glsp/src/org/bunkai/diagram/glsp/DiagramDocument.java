package org.bunkai.diagram.glsp;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;

import org.bunkai.assessment.CheckResult;
import org.bunkai.diagram.edit.EditableLayout;
import org.bunkai.diagram.glsp.internal.page.Canvas;
import org.bunkai.diagram.glsp.internal.page.ViewState;
import org.bunkai.session.ModelSession;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * A session that pages may show, and edit if it is editable. Pages find it by its {@linkplain #id() id}, which cannot be guessed.
 *
 * <p>The model is touched on the thread of the session only; that thread never waits for a page.
 */
public final class DiagramDocument implements AutoCloseable {

    private static final Map<String, DiagramDocument> OPEN = new ConcurrentHashMap<>();
    /** A page that was asked for connects within this time, or not at all. */
    private static final long EXPECTED_SECONDS = 30;

    private final String id = Secret.make();
    private final ModelSession session;
    private final EditableLayout layout;
    private final Executor thread;
    private final boolean editable;
    private final Locale locale;
    private final List<DiagramListener> listeners = new CopyOnWriteArrayList<>();
    private final Collection<Canvas> canvases = new CopyOnWriteArrayList<>();
    private final AtomicReference<Canvas> expected = new AtomicReference<>();

    /**
     * Makes a session known to pages. On the session's thread.
     *
     * @param layout places of the session's elements
     * @param thread runs things on the thread of the session, later; never in the calling thread
     * @param editable whether pages may change the model
     * @param locale language of the words in the pages: Japanese or English
     */
    public DiagramDocument(ModelSession session, EditableLayout layout, Executor thread, boolean editable, Locale locale) {
        this.session = Objects.requireNonNull(session);
        this.layout = Objects.requireNonNull(layout);
        this.thread = Objects.requireNonNull(thread);
        this.editable = editable;
        this.locale = Objects.requireNonNull(locale);
        OPEN.put(id, this);
    }

    /** The open document with an id. */
    public static Optional<DiagramDocument> find(String id) {
        return Optional.ofNullable(id).map(OPEN::get);
    }

    /** What pages ask for it by. */
    public String id() {
        return id;
    }

    /** The session that is shown. */
    public ModelSession session() {
        return session;
    }

    /** Where its elements stand. */
    public EditableLayout layout() {
        return layout;
    }

    /** Whether pages may change the model. */
    public boolean isEditable() {
        return editable;
    }

    /** Language of the words in the pages. */
    public Locale locale() {
        return locale;
    }

    /** Runs a task on the thread of the session, later. */
    public void later(Runnable task) {
        thread.execute(task);
    }

    /**
     * Asks the session something on its thread and waits for the answer. Not to be called on that thread.
     *
     * @throws RuntimeException what the question threw
     */
    public <T> T ask(Supplier<T> question) {
        try {
            return CompletableFuture.supplyAsync(question, thread).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /**
     * Reads the newest result about a copy of the model, behind the editing, and waits for the answer. Not to be called on the session's
     * thread.
     *
     * @throws RuntimeException what the reader threw
     */
    public <T> T read(Function<CheckResult, T> reader) {
        CompletableFuture<Supplier<T>> answer = new CompletableFuture<>();
        later(() -> session.read(result -> attempt(reader, result), answer::complete));
        return answer.join().get();
    }

    private static <T> Supplier<T> attempt(Function<CheckResult, T> reader, CheckResult result) {
        try {
            T read = reader.apply(result);
            return () -> read;
        } catch (RuntimeException e) {
            return () -> {
                throw e;
            };
        }
    }

    /** An element of the model by its id. On the session's thread. */
    public Optional<EObject> element(String elementId) {
        return Optional.ofNullable(session.architecture().eResource().getEObject(elementId));
    }

    /** Selects elements in all pages: they were selected elsewhere. On any thread. */
    public void select(Collection<? extends EObject> elements) {
        List<String> ids = elements.stream().map(EcoreUtil::getID).filter(Objects::nonNull).toList();
        canvases.forEach(canvas -> canvas.select(ids));
    }

    /** Adds a listener. */
    public void addListener(DiagramListener listener) {
        listeners.add(listener);
    }

    /** Removes a listener. */
    public void removeListener(DiagramListener listener) {
        listeners.remove(listener);
    }

    /** What is drawn for the page of a client. */
    public Optional<Canvas> canvas(String client) {
        return canvases.stream().filter(c -> c.client().equals(client)).findFirst();
    }

    /** A page was asked for, and will connect when its script has started: begins to draw for it. */
    public void expect(ViewState view) {
        Canvas canvas = new Canvas(this, view);
        Optional.ofNullable(expected.getAndSet(canvas)).ifPresent(Canvas::close);
        CompletableFuture.delayedExecutor(EXPECTED_SECONDS, TimeUnit.SECONDS).execute(() -> {
            if (expected.compareAndSet(canvas, null)) {
                canvas.close();
            }
        });
    }

    /** What was begun to be drawn for the page that has connected now, if it wants to see that. */
    public Optional<Canvas> takeExpected(ViewState view) {
        return Optional.ofNullable(expected.get()).filter(canvas -> canvas.wanted().equals(view) && expected.compareAndSet(canvas, null));
    }

    /** The page that a canvas draws for is there. */
    public void opened(Canvas canvas) {
        canvases.add(canvas);
    }

    /** The page has gone. */
    public void closed(Canvas canvas) {
        canvases.remove(canvas);
    }

    /** Tells the listeners that elements were selected in a page. */
    public void selectedInPage(List<String> ids) {
        later(() -> {
            List<EObject> elements = ids.stream().map(this::element).flatMap(Optional::stream).toList();
            listeners.forEach(l -> l.selected(elements));
        });
    }

    /** Tells the listeners that somebody wants to see an element elsewhere. */
    public void reveal(String elementId, String finding) {
        later(() -> element(elementId).ifPresent(e -> listeners.forEach(l -> l.reveal(e, finding))));
    }

    /** No page finds it any more; open ones are told nothing further. The session stays open. */
    @Override
    public void close() {
        OPEN.remove(id);
        listeners.clear();
        canvases.forEach(Canvas::close);
        Optional.ofNullable(expected.getAndSet(null)).ifPresent(Canvas::close);
    }
}
