package org.bunkai.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;

import org.bunkai.workbench.dashboard.DashboardView;
import org.bunkai.workbench.findings.FindingsView;
import org.bunkai.workbench.matrix.MatrixView;
import org.bunkai.workbench.responsibility.ResponsibilityView;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.Test;

/** What the views of a result say of Handa as attacked. */
class ViewsTest extends HandaTest {

    @Test
    void theMatrixBeginsWithTheManagementVolume() throws Exception {
        MatrixView matrix = Workbench.view(MatrixView.ID, MatrixView.class);
        TreeItem root = matrix.viewer().getTree().getItem(0);
        assertEquals("経営4.1  (本文なし)", root.getText(0));
        matrix.viewer().getTree().select(root);
        Workbench.screenshot("matrix");
    }

    @Test
    void theResponsibilityTableHasALineForEachSide() throws Exception {
        ResponsibilityView table = Workbench.view(ResponsibilityView.ID, ResponsibilityView.class);
        assertEquals("責任分界 3件・責任分界が記録されていない場所 0件", table.getContentDescription());
        assertEquals(6, table.viewer().getTable().getItemCount(), "two sides each");
        Workbench.screenshot("responsibility");
    }

    @Test
    void theDashboardCounts() throws Exception {
        DashboardView dashboard = Workbench.view(DashboardView.ID, DashboardView.class);
        assertEquals("""
                経営管理編: 手 要確認(手動) 12
                企画管理編: ? 判定不能 3、手 要確認(手動) 28
                システム運用編: × 不適合 8、? 判定不能 12、手 要確認(手動) 45、– 対象外 1
                重大: × 不適合 15
                中: × 不適合 31
                軽微: なし
                つるぎ町立半田病院: ? 判定不能 627
                Fortinet: ? 判定不能 7
                C社: ? 判定不能 3
                つるぎ町立半田病院: ? 未確認 11""", dashboard.numbers());
        Workbench.screenshot("dashboard");
    }

    @Test
    void findingsAreFilteredByWhatTheySayOrByTheirClause() throws Exception {
        FindingsView findings = Workbench.view(FindingsView.ID, FindingsView.class);
        Text filter = Workbench.controls(findings.viewer().getControl().getParent(), Text.class).getFirst();
        filter.setText("ＶＰＮ装置");
        Workbench.waitFor("the filtered list", () -> findings.getContentDescription().contains("(表示 30件)"));
        findings.showClause("13⑤");
        assertEquals(List.of("13⑤  ×3  ?16"), Stream.of(findings.viewer().getTree().getItems()).map(item -> item.getText(0)).toList());
        filter.setText("");
        Workbench.waitFor("the whole list", () -> findings.getContentDescription().contains("(表示 571件)"));
    }
}
