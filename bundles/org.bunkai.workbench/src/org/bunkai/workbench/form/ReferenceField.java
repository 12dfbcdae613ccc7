package org.bunkai.workbench.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.bunkai.model.Messages;
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
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** Another element: typed with completion, picked from a list, or followed. */
final class ReferenceField implements Field {

    private final Subject subject;
    private final EReference feature;
    private final Messages texts;
    private final Consumer<EObject> follow;
    private Text text;
    private Button open;
    private String shown = "";

    ReferenceField(Subject subject, EReference feature, Messages texts, Consumer<EObject> follow) {
        this.subject = subject;
        this.feature = feature;
        this.texts = texts;
        this.follow = follow;
    }

    @Override
    public void create(Composite parent) {
        Composite row = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(2, 0).applyTo(row);
        text = new Text(row, SWT.BORDER | SWT.SINGLE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        ContentProposalAdapter completion = new ContentProposalAdapter(text, new TextContentAdapter(), this::proposals,
                KeyStroke.getInstance(SWT.CTRL, ' '), null);
        completion.setProposalAcceptanceStyle(ContentProposalAdapter.PROPOSAL_REPLACE);
        completion.addContentProposalListener(proposal -> apply());
        text.addFocusListener(FocusListener.focusLostAdapter(event -> apply()));
        text.addListener(SWT.DefaultSelection, event -> apply());
        Button pick = new Button(row, SWT.PUSH | SWT.FLAT);
        pick.setText(texts.word("field.pick"));
        pick.setToolTipText(texts.word("field.choose.help"));
        pick.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> ElementPicker
                .one(row.getShell(), texts.word("field.choose"), subject.candidates(feature)).ifPresent(this::set)));
        open = new Button(row, SWT.PUSH | SWT.FLAT);
        open.setText(texts.word("field.open"));
        open.setToolTipText(texts.word("field.open.help"));
        open.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> follow.accept((EObject) subject.value(feature))));
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
    private void apply() {
        if (text.getText().equals(shown)) {
            return;
        }
        if (text.getText().isBlank()) {
            set(null);
            return;
        }
        Optional<EObject> named = subject.candidates(feature).stream()
                .filter(c -> ElementWords.full(c).equals(text.getText()) || ElementWords.name(c).equals(text.getText().strip())).findFirst();
        named.ifPresentOrElse(this::set, () -> text.setText(shown));
    }

    private void set(EObject value) {
        subject.set(feature, value);
        refresh();
    }

    @Override
    public void refresh() {
        boolean mixed = subject.isMixed(feature);
        EObject value = mixed ? null : (EObject) subject.value(feature);
        text.setMessage(texts.word(mixed ? "field.mixed" : "field.none"));
        String now = value == null ? "" : ElementWords.full(value);
        open.setEnabled(value != null);
        if (!now.equals(shown) || !text.isFocusControl()) {
            shown = now;
            text.setText(now);
        }
    }

    @Override
    public void setFocus() {
        text.setFocus();
    }
}
