package org.bunkai.fixes;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

/** A fix for findings that say one of some things. Subclasses are final and stateless. */
public abstract class KeyedFix implements Fix {

    private final FixTexts texts;
    private final String id;
    private final List<String> keys;

    /**
     * @param texts hold the label under the id
     * @param id id of the fix
     * @param keys message keys of the findings that it is for: rule id, dot, word; at least one
     */
    protected KeyedFix(FixTexts texts, String id, List<String> keys) {
        this.texts = Objects.requireNonNull(texts);
        this.id = Objects.requireNonNull(id);
        this.keys = List.copyOf(keys);
        if (keys.isEmpty()) {
            throw new IllegalArgumentException("for no finding: " + id);
        }
    }

    /** What could be done about a finding that says one of the {@link #keys()}. */
    protected abstract Stream<Proposal> proposals(FixContext context);

    @Override
    public final String id() {
        return id;
    }

    /** The message keys of the findings that it is for. */
    public final List<String> keys() {
        return keys;
    }

    @Override
    public final Set<String> rules() {
        Set<String> rules = new TreeSet<>();
        keys.forEach(key -> rules.add(key.substring(0, key.lastIndexOf('.'))));
        return rules;
    }

    @Override
    public final List<Proposal> propose(FixContext context) {
        return keys.contains(context.finding().key()) ? proposals(context).toList() : List.of();
    }

    /** What is done, without naming the element. */
    protected final String label(Locale locale) {
        return texts.get(locale, id);
    }

    /** The texts that hold the label. */
    protected final FixTexts texts() {
        return texts;
    }

    /** A proposal of this fix. */
    protected final Proposal proposal(EObject element, List<FixInput> inputs, BiConsumer<Edits, FixValues> change) {
        return new SimpleProposal(this, element, inputs, change);
    }

    private record SimpleProposal(KeyedFix fix, EObject element, List<FixInput> inputs, BiConsumer<Edits, FixValues> change)
            implements Proposal {

        @Override
        public String key() {
            return fix.id();
        }

        @Override
        public String label(Locale locale) {
            return fix.label(locale);
        }

        @Override
        public void apply(Edits edits, FixValues values) {
            change.accept(edits, values);
        }
    }
}
