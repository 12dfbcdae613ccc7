package org.bunkai.workbench.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.bunkai.workbench.emf.ElementPicker;
import org.bunkai.workbench.emf.ElementWords;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.fieldassist.ContentProposal;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.fieldassist.TextContentAdapter;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Another element: typed with completion, picked from a list, or followed. */
final class ReferenceField implements Field {

    private final Subject subject;
    private final EReference feature;
    private final Fields fields;
    private TypedText typed;
    private Button open;

    ReferenceField(Subject subject, EReference feature, Fields fields) {
        this.subject = subject;
        this.feature = feature;
        this.fields = fields;
    }

    @Override
    public Control create(Composite parent) {
        Composite row = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(2, 0).applyTo(row);
        typed = new TypedText(row, SWT.SINGLE, this::take);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(typed.control());
        ContentProposalAdapter completion = new ContentProposalAdapter(typed.control(), new TextContentAdapter(), this::proposals,
                KeyStroke.getInstance(SWT.CTRL, ' '), null);
        completion.setProposalAcceptanceStyle(ContentProposalAdapter.PROPOSAL_REPLACE);
        completion.addContentProposalListener(proposal -> typed.apply());
        fields.button(row, SWT.PUSH, "field.one", button -> ElementPicker
                .one(row.getShell(), fields.texts().word("field.choose"), subject.candidates(feature)).ifPresent(this::set));
        open = fields.button(row, SWT.PUSH, "field.open", button -> fields.follow().accept((EObject) subject.value(feature)));
        return row;
    }

    private IContentProposal[] proposals(String typed, int position) {
        String wanted = ElementWords.folded(typed.substring(0, position));
        List<IContentProposal> proposals = new ArrayList<>();
        for (EObject candidate : subject.candidates(feature)) {
            String words = ElementWords.full(candidate);
            if (ElementWords.folded(words).contains(wanted)) {
                proposals.add(new ContentProposal(words));
            }
        }
        return proposals.toArray(IContentProposal[]::new);
    }

    /** An empty field unsets; the words of a candidate set it; anything else is taken back. */
    private Optional<String> take(String words) {
        if (words.isBlank()) {
            set(null);
        } else {
            subject.candidates(feature).stream()
                    .filter(c -> ElementWords.full(c).equals(words) || ElementWords.name(c).equals(words.strip())).findFirst()
                    .ifPresentOrElse(this::set, typed::reset);
        }
        return Optional.empty();
    }

    private void set(EObject value) {
        subject.set(feature, value);
        refresh();
    }

    @Override
    public void refresh() {
        boolean mixed = subject.isMixed(feature);
        EObject value = mixed ? null : (EObject) subject.value(feature);
        typed.control().setMessage(fields.texts().word(mixed ? "field.mixed" : "field.none"));
        open.setEnabled(value != null);
        typed.show(value == null ? "" : ElementWords.full(value));
    }

    @Override
    public void setFocus() {
        typed.control().setFocus();
    }
}
