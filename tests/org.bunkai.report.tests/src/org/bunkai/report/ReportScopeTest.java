package org.bunkai.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.bunkai.assessment.CheckResult;
import org.bunkai.report.ReportScope.Kind;
import org.bunkai.report.ReportTable.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A report of one facility or party tells of nothing else, but clauses keep the outcome of the whole. */
class ReportScopeTest {

    private static CheckResult result;
    private static ReportModel whole;

    @BeforeAll
    static void check() throws Exception {
        result = Reports.result(Reports.sample());
        whole = report(ReportScope.ALL);
    }

    @Test
    void partyHasItsOwnDevicesOnly() {
        ReportModel report = report(new ReportScope(Kind.PARTY, "p-3"));
        assertEquals(List.of("nd-4", "pc-6"), keys(report, "devices"));
        assertEquals("範囲: C社(p-3) が責任を負うもの", report.header().scope());
        assertTrue(report.findings().count() < whole.findings().count());
        report.findings().groups().forEach(group -> group.rows().forEach(row -> assertTrue(row.party().contains("C社"), row::toString)));
        assertEquals(whole.compliance().decided(), report.compliance().decided());
    }

    @Test
    void facilityHasItsOwnDevicesOnly() {
        ReportModel report = report(new ReportScope(Kind.FACILITY, "f-1"));
        List<String> devices = keys(report, "devices");
        assertEquals(result.architecture().getFacilities().stream().filter(f -> f.getId().equals("f-1"))
                .flatMap(f -> f.getDevices().stream()).map(d -> d.getId()).sorted().toList(), devices);
        assertTrue(devices.size() < keys(whole, "devices").size());
        assertEquals(whole.compliance().matrix(), report.compliance().matrix());
    }

    @Test
    void unknownIdIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> report(new ReportScope(Kind.FACILITY, "p-1")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "facility", "facility=", "f-1", "device=d-1", "=f-1"})
    void otherTextIsNoScope(String text) {
        assertEquals(Optional.empty(), ReportScope.parse(text));
    }

    @Test
    void scopeIsReadFromText() {
        assertEquals(Optional.of(new ReportScope(Kind.PARTY, "p-1")), ReportScope.parse("party = p-1"));
    }

    private static List<String> keys(ReportModel report, String table) {
        return report.ledgers().stream().filter(t -> t.id().equals(table)).flatMap(t -> t.rows().stream()).map(Row::key).toList();
    }

    private static ReportModel report(ReportScope scope) {
        return new ReportBuilder(result, new ReportOptions(ReportWords.in(Locale.JAPANESE), "", scope)).build(List.of());
    }
}
