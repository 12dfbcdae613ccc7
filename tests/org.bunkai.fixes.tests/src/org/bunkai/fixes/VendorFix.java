package org.bunkai.fixes;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;

import org.eclipse.emf.ecore.EObject;

/**
 * A fix as a vendor may write it, for every finding.
 *
 * @param id its id
 * @param change what it does
 */
record VendorFix(String id, BiConsumer<Edits, FixValues> change) implements Fix {

    @Override
    public Set<String> rules() {
        return Set.of();
    }

    @Override
    public List<Proposal> propose(FixContext context) {
        return context.edited(context.finding().element()).<Proposal>map(element -> new VendorProposal(this, element)).stream().toList();
    }

    private record VendorProposal(VendorFix fix, EObject element) implements Proposal {

        @Override
        public String key() {
            return fix.id;
        }

        @Override
        public String label(Locale locale) {
            return fix.id;
        }

        @Override
        public void apply(Edits edits, FixValues values) {
            fix.change.accept(edits, values);
        }
    }
}
