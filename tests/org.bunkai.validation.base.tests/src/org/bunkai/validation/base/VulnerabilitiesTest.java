package org.bunkai.validation.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;

import org.bunkai.model.architecture.Answer;
import org.bunkai.model.architecture.ArchitectureFactory;
import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.Device;
import org.bunkai.model.architecture.Vulnerability;
import org.bunkai.validation.api.Fact;
import org.junit.jupiter.api.Test;

class VulnerabilitiesTest {

    private static final ArchitecturePackage P = ArchitecturePackage.eINSTANCE;
    private static final ArchitectureFactory F = ArchitectureFactory.eINSTANCE;
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

    private final Hospital hospital = new Hospital();
    private final Device router = hospital.router("router", hospital.here);
    private final Vulnerability vulnerability = F.createVulnerability();

    private void list(LocalDate fixOutOn, Answer available, Answer fixed) {
        vulnerability.setFixOutOn(fixOutOn);
        vulnerability.setFixAvailable(available);
        vulnerability.setFixed(F.createRecord());
        vulnerability.getFixed().setAnswer(fixed);
        router.getVulnerabilities().add(vulnerability);
    }

    private Condition anyUnfixed() {
        return Vulnerabilities.anyUnfixed(router, TODAY);
    }

    @Test
    void asksWhetherTheListIsComplete() {
        assertEquals(List.of(new Fact(router, P.getDevice_VulnerabilitiesListed())), anyUnfixed().missing());
        router.setVulnerabilitiesListed(Answer.YES);
        assertTrue(anyUnfixed().isNo());
    }

    @Test
    void isUnfixedFromTheDayTheFixIsOut() {
        router.setVulnerabilitiesListed(Answer.YES);
        list(TODAY, Answer.UNKNOWN, Answer.NO);
        assertTrue(anyUnfixed().isYes());
        vulnerability.setFixOutOn(TODAY.plusDays(1));
        assertTrue(anyUnfixed().isNo());
        vulnerability.setFixAvailable(Answer.YES);
        assertTrue(anyUnfixed().isYes());
    }

    @Test
    void isFixedOrNothingToFix() {
        router.setVulnerabilitiesListed(Answer.YES);
        list(null, Answer.YES, Answer.YES);
        assertTrue(anyUnfixed().isNo());
        vulnerability.getFixed().setAnswer(Answer.NOT_APPLICABLE);
        vulnerability.getFixed().setReason("the feature is not used");
        assertTrue(anyUnfixed().isNo());
    }

    @Test
    void asksForWhatIsNotRecorded() {
        router.setVulnerabilitiesListed(Answer.YES);
        list(null, Answer.UNKNOWN, Answer.UNKNOWN);
        assertEquals(List.of(new Fact(vulnerability, P.getVulnerability_FixAvailable()), new Fact(vulnerability, P.getVulnerability_Fixed())),
                anyUnfixed().missing());
    }

    @Test
    void isOverdueAfterTheTermFromTheDayTheFixIsOut() {
        assertTrue(Vulnerabilities.anyOverdue(router, TODAY, 30).isNo());
        list(TODAY.minusDays(30), Answer.UNKNOWN, Answer.NO);
        assertTrue(Vulnerabilities.anyOverdue(router, TODAY, 30).isNo());
        vulnerability.setFixOutOn(TODAY.minusDays(31));
        assertTrue(Vulnerabilities.anyOverdue(router, TODAY, 30).isYes());
        vulnerability.getFixed().setAnswer(Answer.YES);
        assertTrue(Vulnerabilities.anyOverdue(router, TODAY, 30).isNo());
    }

    @Test
    void asksWhenTheFixCameOut() {
        list(null, Answer.YES, Answer.NO);
        assertEquals(List.of(new Fact(vulnerability, P.getVulnerability_FixOutOn())),
                Vulnerabilities.anyOverdue(router, TODAY, 30).missing());
    }

    @Test
    void namesWhatIsUnfixed() {
        vulnerability.setId("router.vulnerabilities1");
        list(TODAY, Answer.UNKNOWN, Answer.NO);
        assertEquals("router.vulnerabilities1", Vulnerabilities.unfixedNames(router, TODAY));
        vulnerability.setCve("CVE-2018-13379");
        assertEquals("CVE-2018-13379", Vulnerabilities.unfixedNames(router, TODAY));
        assertEquals("", Vulnerabilities.unfixedNames(router, TODAY.minusDays(1)));
    }

    @Test
    void namesWhatIsOverdue() {
        vulnerability.setCve("CVE-2018-13379");
        list(TODAY.minusDays(31), Answer.UNKNOWN, Answer.NO);
        assertEquals("CVE-2018-13379", Vulnerabilities.overdueNames(router, TODAY, 30));
        assertEquals("", Vulnerabilities.overdueNames(router, TODAY, 31));
    }
}
