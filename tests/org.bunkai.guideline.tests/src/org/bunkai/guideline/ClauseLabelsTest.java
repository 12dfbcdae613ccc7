package org.bunkai.guideline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClauseLabelsTest {

    @ParameterizedTest
    @CsvSource({
        "v6.ops.13.5, 13⑤, システム運用編 13⑤, Operations 13⑤",
        "v6.ops.13.13, 13⑬, システム運用編 13⑬, Operations 13⑬",
        "v6.plan.15.7, 企画15⑦, 企画管理編 15⑦, Planning 15⑦",
        "v6.gov.4.1.gap, 経営4.1, 経営管理編 4.1, Governance 4.1",
        "v6.gov.1.2.1.1, 経営1.2.1①, 経営管理編 1.2.1①, Governance 1.2.1①",
        "v6.ops.8.gap7, 8⑦–, システム運用編 8⑦–, Operations 8⑦–",
        "v6.ops.5.gap, 5, システム運用編 5, Operations 5",
        "v6.plan.12.x2, 企画12??, 企画管理編 12??, Planning 12??",
        "v6.ops.18.1.4, 18①(4), システム運用編 18①(4), Operations 18①(4)",
        "v6.ops.13.21, 13㉑, システム運用編 13㉑, Operations 13㉑",
        "v6.ops.13.36, 13㊱, システム運用編 13㊱, Operations 13㊱",
        "v6.ops.13.51, 13(51), システム運用編 13(51), Operations 13(51)",
        "v7.maint.9.4, 保守9④, 保守委託機関編 9④, Maintenance Contracting 9④",
        "x.local.1, x.local.1, x.local.1, x.local.1",
        "v6.ops.13, v6.ops.13, v6.ops.13, v6.ops.13"})
    void labels(String id, String shortJa, String fullJa, String fullEn) {
        assertEquals(shortJa, ClauseLabels.of(Locale.JAPANESE).shortLabel(id));
        assertEquals(fullJa, ClauseLabels.of(Locale.JAPAN).fullLabel(id));
        assertEquals(fullEn, ClauseLabels.of(Locale.ENGLISH).fullLabel(id));
    }

    @Test
    void theDefaultLocaleHasNoSay() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.JAPAN);
            assertEquals("Planning 15⑦", ClauseLabels.of(Locale.FRENCH).shortLabel("v6.plan.15.7"));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void shortLabelsAreUnique() {
        for (String edition : ClauseRegister.editions()) {
            List<String> labels = ClauseRegister.load(edition).clauses().stream()
                    .map(clause -> ClauseLabels.of(Locale.JAPANESE).shortLabel(clause.getId())).toList();
            assertEquals(labels.size(), new HashSet<>(labels).size());
        }
    }
}
