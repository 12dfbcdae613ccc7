package org.bunkai.validation.engine;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.bunkai.validation.api.Derived;
import org.bunkai.validation.api.DerivedParts;
import org.bunkai.validation.api.ModelView;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * The model as one rule, or one derived view on behalf of a rule, sees it; records what is read. Index and derived views are shared by all
 * rules of the run.
 */
final class RunView implements ModelView {

    private final RunRequest request;
    private final ModelIndex index;
    private final DerivedStore store;
    private final StopFlag flag;
    private final ParameterValues parameters;
    private final RunView asker;
    private final Derived<?> computed;
    private final Set<EStructuralFeature> reads = new HashSet<>();
    private final Map<Derived<?>, DerivedStore.Entry> asked = new ConcurrentHashMap<>();

    /** The view of a rule. */
    RunView(RunRequest request, ModelIndex index, DerivedStore store, StopFlag flag, ParameterValues parameters) {
        this(request, index, store, flag, parameters, null, null);
    }

    private RunView(RunRequest request, ModelIndex index, DerivedStore store, StopFlag flag, ParameterValues parameters, RunView asker,
            Derived<?> computed) {
        this.request = request;
        this.index = index;
        this.store = store;
        this.flag = flag;
        this.parameters = parameters;
        this.asker = asker;
        this.computed = computed;
    }

    /** What was read through this view so far. */
    synchronized Set<EStructuralFeature> reads() {
        return Set.copyOf(reads);
    }

    /** The derived views asked for through this view so far. */
    Set<Derived<?>> asked() {
        return Set.copyOf(asked.keySet());
    }

    /** After the rule ran out of time: a derived view that it was computing fails for all others. */
    void giveUp() {
        store.giveUp(this);
    }

    /** The view of the rule on whose behalf this is. */
    RunView rule() {
        return asker == null ? this : asker.rule();
    }

    @Override
    public <T extends EObject> Stream<T> all(Class<T> type) {
        EClass known = index.metamodel().classOf(type);
        if (known != null) {
            return all(known).map(type::cast);
        }
        flag.check();
        record(index.metamodel().containments());
        return index.all().stream().filter(type::isInstance).map(type::cast);
    }

    @Override
    public Stream<EObject> all(EClass type) {
        flag.check();
        record(index.metamodel().readsOfAll(type));
        return index.all(type).stream();
    }

    @Override
    @SuppressWarnings("unchecked")
    public <S> S derived(Derived<S> derived) {
        flag.check();
        DerivedStore.Entry entry = asked.get(derived);
        if (entry == null) {
            DerivedStore.Entry known = store.get(derived);
            entry = known == null ? computeOnce(derived) : known;
            record(entry.reads());
            asked.put(derived, entry);
        }
        if (entry.failure() != null) {
            throw new IllegalStateException("derived view failed: " + derived, entry.failure());
        }
        return (S) entry.value();
    }

    @Override
    public <P> P parameter(String name, Class<P> type) {
        flag.check();
        if (computed != null) {
            throw new IllegalStateException("a derived view has no parameters, as rules share it: make the value a part of " + computed);
        }
        return parameters.get(name, type);
    }

    @Override
    public LocalDate asOf() {
        flag.check();
        return request.asOf();
    }

    @Override
    public String edition() {
        flag.check();
        return request.edition();
    }

    private DerivedStore.Entry computeOnce(Derived<?> derived) {
        RunView view = new RunView(request, index, store, flag, parameters, this, derived);
        DerivedStore.Entry others = store.claim(derived, view, flag);
        if (others != null) {
            return others;
        }
        DerivedStore.Entry own = view.compute();
        if (flag.isStopped()) {
            throw new RuleStopped();
        }
        store.complete(derived, view, own);
        return own;
    }

    /** Catches everything: a view that fails has to fail for every rule that asks for it, whatever it threw. */
    private DerivedStore.Entry compute() {
        Object value = null;
        Throwable failure = null;
        try {
            record(computed.reads());
            Optional<DerivedStore.Outdated> outdated = store.outdated(computed);
            value = outdated.isPresent() ? updated((DerivedParts<?, ?>) computed, outdated.get()) : computed.compute(this);
        } catch (RuleStopped e) {
            throw e;
        } catch (Throwable e) {
            failure = e;
        }
        return new DerivedStore.Entry(value, reads(), asked(), failure);
    }

    /** A view with some parts computed again; the others stand for what they read and asked for. */
    private <K extends EObject, V> Map<K, V> updated(DerivedParts<K, V> parts, DerivedStore.Outdated outdated) {
        record(outdated.entry().reads());
        outdated.entry().asked().forEach(this::derived);
        @SuppressWarnings("unchecked")
        Map<K, V> updated = new HashMap<>((Map<K, V>) outdated.entry().value());
        for (EObject element : outdated.elements()) {
            @SuppressWarnings("unchecked")
            K key = (K) element;
            updated.computeIfPresent(key, (k, before) -> parts.compute(k, this));
        }
        return Collections.unmodifiableMap(updated);
    }

    private synchronized void record(Set<EStructuralFeature> features) {
        reads.addAll(features);
    }
}
