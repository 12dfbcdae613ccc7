package org.bunkai.workbench.find;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.bunkai.model.architecture.Device;
import org.bunkai.workbench.HandaTest;
import org.bunkai.workbench.Workbench;
import org.bunkai.workbench.explorer.ExplorerView;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.views.contentoutline.ContentOutline;
import org.eclipse.ui.views.properties.PropertySheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Finding, outline and properties on the running workbench. */
class FindTest extends HandaTest {

    private ExplorerView explorer;

    @BeforeEach
    void open() throws Exception {
        explorer = Workbench.view(ExplorerView.ID, ExplorerView.class);
    }

    @Test
    void whatIsTypedLeadsToTheElement() {
        Workbench.inDialog(() -> {
            Workbench.command(IWorkbenchCommandConstants.EDIT_FIND_AND_REPLACE);
            Workbench.waitFor("the chosen element", () -> explorer.selected().stream().anyMatch(Device.class::isInstance));
        }, dialog -> {
            assertFalse(Workbench.isEnabled(dialog, "OK"), "nothing was typed");
            Workbench.controls(dialog, Text.class).getFirst().setText("ＡＤサーバ");
            assertEquals("ADサーバ", Workbench.controls(dialog, Table.class).getFirst().getItem(0).getText(0));
            Workbench.picture("find");
            Workbench.press(dialog, "OK");
        });
        assertEquals(List.of("ADサーバ"), explorer.selected().stream().map(element -> ((Device) element).getName()).toList());
    }

    @Test
    void theOutlineShowsConnections() throws Exception {
        ContentOutline outline = Workbench.view(IPageLayout.ID_OUTLINE, ContentOutline.class);
        Tree tree = Workbench.controls(outline.getCurrentPage().getControl(), Tree.class).getFirst();
        assertEquals(List.of("つるぎ町立半田病院  施設", "C社 保守拠点  施設", "A社  施設", "インターネット  ネットワーク"),
                Stream.of(tree.getItems()).map(item -> item.getText()).toList());
        Workbench.screenshot("outline");
    }

    @Test
    void propertiesNameWhoRefersToAnElement() throws Exception {
        EObject owner = session.architecture().getOwner();
        PropertySheet sheet = Workbench.view(IPageLayout.ID_PROP_SHEET, PropertySheet.class);
        Workbench.page().activate(explorer);
        explorer.select(owner);
        Workbench.pump();
        Tree tree = Workbench.controls(sheet.getCurrentPage().getControl(), Tree.class).getFirst();
        Workbench.waitFor("the properties", () -> tree.getItemCount() == 3);
        assertTrue(Stream.of(tree.getItem(2).getItems()).anyMatch(item -> item.getText(0).equals("医療情報システム構成の「医療機関」")));
        Workbench.screenshot("properties");
    }
}
