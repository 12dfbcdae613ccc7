package org.bunkai.workbench.wizards;

import java.time.LocalDate;
import java.util.List;

import org.bunkai.model.Ids;
import org.bunkai.model.Messages;
import org.bunkai.model.architecture.Architecture;
import org.bunkai.model.architecture.ArchitectureFactory;
import org.bunkai.model.architecture.Facility;
import org.bunkai.model.architecture.Party;
import org.bunkai.model.architecture.PartyKind;
import org.bunkai.workbench.dialog.AreaDialog;
import org.bunkai.workbench.model.Language;
import org.bunkai.workbench.model.Problems;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks what to begin with, and for the names of model and institution. */
public final class NewModelDialog extends AreaDialog {

    private static final String EDITION = "6.0";
    private static final String TEMPLATES = "templates";

    private final Messages texts;
    private final List<Template> templates = Template.shipped(TEMPLATES);
    private Template template;
    private Text name;
    private Text institution;
    private Architecture made;

    /** Asks in the language of the workbench. */
    public NewModelDialog(Shell shell) {
        this(shell, Messages.of(NewModelDialog.class, Language.locale()));
    }

    private NewModelDialog(Shell shell, Messages texts) {
        super(shell, texts.word("new.title"), texts.word("new.title"), texts.word("new.message"), 2);
        this.texts = texts;
    }

    /** The new model; after OK. */
    public Architecture architecture() {
        return made;
    }

    @Override
    protected boolean isResizable() {
        return false;
    }

    @Override
    protected void fill(Composite area) {
        choice(area, null, texts.word("new.empty"), texts.word("new.empty.help"));
        for (Template shipped : templates) {
            String key = "template." + shipped.name();
            choice(area, shipped, texts.has(key) ? texts.word(key) : shipped.name(),
                    texts.has(key + ".help") ? texts.word(key + ".help") : "");
        }
        name = text(area, "new.name", texts.word("new.name.suggested"));
        institution = text(area, "new.institution", "");
    }

    private void choice(Composite area, Template choice, String label, String help) {
        Button button = new Button(area, SWT.RADIO);
        button.setText(label);
        button.setSelection(choice == template);
        button.addListener(SWT.Selection, event -> template = button.getSelection() ? choice : template);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(button);
        Label explanation = new Label(area, SWT.WRAP);
        explanation.setText(help);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).indent(20, 0).hint(480, SWT.DEFAULT).applyTo(explanation);
    }

    private Text text(Composite area, String key, String suggestion) {
        new Label(area, SWT.NONE).setText(texts.word(key));
        Text text = new Text(area, SWT.BORDER);
        text.setText(suggestion);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        return text;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, texts.word("new.create"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }

    @Override
    protected void okPressed() {
        String title = name.getText().strip();
        String owner = institution.getText().strip();
        Problems.call(getShell(), () -> template == null ? empty(title, owner) : renamed(template.architecture(), title, owner))
                .ifPresent(architecture -> {
                    made = architecture;
                    super.okPressed();
                });
    }

    /** A model with an institution and a facility of its own, everything else unrecorded. */
    static Architecture empty(String name, String institution) {
        ArchitectureFactory factory = ArchitectureFactory.eINSTANCE;
        Architecture architecture = factory.createArchitecture();
        architecture.setName(name);
        architecture.setAsOf(LocalDate.now());
        architecture.getTargetEditions().add(EDITION);
        Party party = factory.createParty();
        party.setName(institution);
        party.setKind(PartyKind.MEDICAL_INSTITUTION);
        architecture.getParties().add(party);
        architecture.setOwner(party);
        Facility facility = factory.createFacility();
        facility.setName(institution);
        facility.setOperator(party);
        architecture.getFacilities().add(facility);
        Ids.of(architecture).assign(architecture);
        return architecture;
    }

    /** Names that were left empty stay those of the template. */
    private static Architecture renamed(Architecture architecture, String name, String institution) {
        architecture.setAsOf(LocalDate.now());
        if (!name.isEmpty()) {
            architecture.setName(name);
        }
        if (!institution.isEmpty() && architecture.getOwner() != null) {
            architecture.getOwner().setName(institution);
        }
        return architecture;
    }
}
