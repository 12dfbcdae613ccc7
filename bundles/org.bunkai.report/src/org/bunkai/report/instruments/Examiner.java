package org.bunkai.report.instruments;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.bunkai.assessment.CheckResult;
import org.bunkai.assessment.FindingTexts;
import org.bunkai.model.Messages;
import org.bunkai.model.architecture.Answer;
import org.bunkai.model.architecture.Architecture;
import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.Contact;
import org.bunkai.model.architecture.Credential;
import org.bunkai.model.architecture.Device;
import org.bunkai.model.architecture.DocumentKind;
import org.bunkai.model.architecture.Element;
import org.bunkai.model.architecture.Facility;
import org.bunkai.model.architecture.Flow;
import org.bunkai.model.architecture.FlowPurpose;
import org.bunkai.model.architecture.Identified;
import org.bunkai.model.architecture.Party;
import org.bunkai.model.architecture.ResponsibilityBoundary;
import org.bunkai.model.architecture.Software;
import org.bunkai.model.edit.Labels;
import org.bunkai.report.instruments.Evidence.Case;
import org.bunkai.validation.api.Outcome;
import org.bunkai.validation.base.ById;
import org.bunkai.validation.base.Condition;
import org.bunkai.validation.base.Credentials;
import org.bunkai.validation.base.Places;
import org.bunkai.validation.base.Records;
import org.bunkai.validation.base.Truth;
import org.bunkai.validation.engine.Finding;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Finds what a model and the findings on it say to the questions of a form. What is not recorded is unknown. */
final class Examiner {

    private static final ArchitecturePackage P = ArchitecturePackage.eINSTANCE;

    /** Role of a contact as official documents, and so models, call it in every language. */
    private static final String MANAGER_ROLE = "医療情報システム安全管理責任者";
    private static final int LONG = 13;
    private static final int SHORTEST = 8;
    /** Letters, digits and symbols. */
    private static final int MIXED_CLASSES = 3;

    private final CheckResult result;
    private final Architecture architecture;
    private final FindingTexts texts;
    private final Labels labels;
    private final Messages words;
    private final Providers providers;

    Examiner(CheckResult result, FindingTexts texts, Providers providers, Messages words) {
        this.result = result;
        this.architecture = result.architecture();
        this.texts = texts;
        this.labels = Labels.of(words.locale());
        this.words = words;
        this.providers = providers;
    }

    /** What a question's answer for somebody rests on. */
    List<Evidence> evidence(Question question, Subject subject) {
        return switch (question) {
            case MANAGER -> List.of(manager(subject.party()));
            case LEDGER -> List.of(recorded(subject.listed(), P.getDevice_LedgerId()));
            case REMOTE_MAINTENANCE -> remoteMaintenance(subject);
            case DISCLOSURE -> List.of(recorded(subject.isInstitution() ? providersAndPossible() : List.of(subject.party()),
                    P.getParty_Disclosures()));
            case PASSWORDS -> List.of(facts(words.word("about.passwords"), credentials(subject), this::isProper),
                    complete(subject, P.getFacility_CredentialComplete()));
            case NO_REUSE -> List.of(rule("mhlw.ops08.05.e", f -> credentials(subject).contains(f.element()) || isWhole(f, subject)),
                    complete(subject, P.getFacility_CredentialComplete()));
            case SERVICES -> List.of(answered(subject.computers(), P.getDevice_UnnecessaryServicesStopped()));
            case ENTRY -> entry(subject);
            case BACKUP -> List.of(rule("mhlw.ops18.01.4a", f -> true), rule("mhlw.ops18.01.4b", f -> true),
                    rule("mhlw.ops18.01.4c", f -> true), complete(subject, P.getFacility_BackupComplete()));
            case KNOWN_DEVICES -> Stream.of(P.getDevice_LedgerId(), P.getDevice_Area(), P.getDevice_Lifecycle())
                    .map(feature -> recorded(subject.listed(), feature)).toList();
            case DRAWING -> drawing(subject.facilities());
            case IMPACT -> impact(subject);
            case VULNERABILITIES -> Stream.of("mhlw.ops08.03.a", "mhlw.ops08.03.b", "mhlw.ops08.03.c")
                    .map(id -> rule(id, f -> subject.listed().contains(f.element()) || isWhole(f, subject))).toList();
        };
    }

    private Evidence manager(Party party) {
        Function<Party, Condition> named = p -> p.getContacts().stream().map(Contact::getRole).filter(Objects::nonNull)
                .anyMatch(role -> role.contains(MANAGER_ROLE)) ? Condition.known(true) : Condition.unknown(p, P.getParty_Contacts());
        return facts(words.get("about.manager", MANAGER_ROLE), party == null ? List.of() : List.of(party), named);
    }

    /** The connections have to be complete, and each remote maintenance agreed with who does it. */
    private List<Evidence> remoteMaintenance(Subject subject) {
        List<Flow> flows = ById.sorted(architecture.getFlows()).stream().filter(flow -> isPossiblyRemoteMaintenance(flow, subject))
                .toList();
        return List.of(complete(subject, P.getFacility_ExternalConnectionComplete()), complete(subject, P.getFacility_TunnelComplete()),
                complete(subject, P.getFacility_FlowComplete()),
                facts(words.word("about.maintenance"), flows, flow -> isAgreed(flow, subject)));
    }

    /** Whether a flow joins the institution with somebody else, or an end that is not known, for maintenance or perhaps for it. */
    private static boolean isPossiblyRemoteMaintenance(Flow flow, Subject subject) {
        long own = facilities(flow).filter(subject.facilities()::contains).count();
        return (flow.getPurpose() == FlowPurpose.MAINTENANCE || flow.getPurpose() == FlowPurpose.UNKNOWN) && own == 1;
    }

    /** Whether a boundary on the way of a remote maintenance is agreed between the institution and the one at the other end. */
    private Condition isAgreed(Flow flow, Subject subject) {
        if (flow.getPurpose() == FlowPurpose.UNKNOWN) {
            return Condition.unknown(flow, P.getFlow_Purpose());
        }
        List<Party> others = facilities(flow).filter(f -> !subject.facilities().contains(f)).map(Facility::getOperator)
                .filter(Objects::nonNull).toList();
        List<Condition> agreed = architecture.getBoundaries().stream()
                .filter(b -> b.getAt() == flow || b.getAt() != null && flow.getRoute().contains(b.getAt()))
                .filter(b -> others.stream().anyMatch(other -> isBetween(b, subject.party(), other)))
                .map(b -> Records.dated(b, P.getResponsibilityBoundary_Agreed())).toList();
        // What is not agreed may have been confirmed all the same.
        return agreed.stream().anyMatch(Condition::isYes) ? Condition.known(true)
                : Condition.unknown(architecture, P.getArchitecture_Boundaries());
    }

    private static boolean isBetween(ResponsibilityBoundary boundary, Party one, Party other) {
        return Stream.of(one, other).allMatch(party -> boundary.getSides().stream().anyMatch(side -> side.getParty() == party));
    }

    private List<Party> providersAndPossible() {
        return Stream.concat(providers.all().stream(), providers.possible().stream()).sorted(ById.ORDER).toList();
    }

    /** Draft of fiscal 2025, 2-⑦: 8 mixed characters and periodic change; a second factor or 13 characters save the change only. */
    private Condition isProper(Credential credential) {
        return Condition.allOf(atLeast(credential, P.getCredential_Length(), SHORTEST),
                atLeast(credential, P.getCredential_CharacterClasses(), MIXED_CLASSES),
                Condition.anyOf(atLeast(credential, P.getCredential_Length(), LONG),
                        Condition.of(credential, P.getCredential_MultiFactor()).exemptAsNo(), isChanged(credential, result.asOf())));
    }

    private static Condition atLeast(Credential credential, EStructuralFeature feature, int least) {
        Condition recorded = Condition.recorded(credential, feature);
        return recorded.isYes() ? Condition.known((Integer) credential.eGet(feature) >= least) : recorded;
    }

    private static Condition isChanged(Credential credential, LocalDate today) {
        Condition interval = Condition.recorded(credential, P.getCredential_ChangeIntervalDays());
        LocalDate since = interval.isYes() ? today.minusDays(credential.getChangeIntervalDays()) : LocalDate.MIN;
        return Condition.allOf(interval, Records.doneSince(credential, P.getCredential_Changed(), since).exemptAsNo());
    }

    /** Those on its devices or software; for the institution also those of which nobody knows where they are used. */
    private List<Credential> credentials(Subject subject) {
        return ById.sorted(architecture.getCredentials()).stream().filter(c -> c.getDevices().stream().anyMatch(subject.devices()::contains)
                || c.getSoftware().stream().anyMatch(subject.software()::contains)
                || subject.isInstitution() && Credentials.devicesOf(c).isEmpty()).toList();
    }

    /** The rule speaks of whole facilities, so that of a provider's part in it only the administration of its devices is known. */
    private List<Evidence> entry(Subject subject) {
        Evidence whole = rule("mhlw.ops13.11.c", f -> true);
        return subject.isInstitution() ? List.of(whole)
                : List.of(answered(subject.networkDevices(), P.getDevice_ManagementSourceRestricted()), whole.forOneOfSeveral());
    }

    private List<Evidence> drawing(List<Facility> facilities) {
        return Stream.concat(Stream.of(recorded(facilities, P.getFacility_Networks()), recorded(facilities, P.getFacility_Devices())),
                Stream.of(P.getFacility_ExternalConnectionComplete(), P.getFacility_WirelessComplete(), P.getFacility_IotComplete(),
                        P.getFacility_TunnelComplete(), P.getFacility_FlowComplete()).map(f -> answered(facilities, f))).toList();
    }

    /** It has to be known of each system whether the work depends on it, and a BCP has to name those on which it does. */
    private List<Evidence> impact(Subject subject) {
        List<Device> silent = subject.devices().stream().filter(d -> Subject.isServer(d) && d.getSoftware().isEmpty()).toList();
        List<Software> needed = subject.software().stream().filter(s -> s.getBusinessSystem() == Answer.YES).toList();
        List<Element> named = architecture.getDocuments().stream().filter(d -> d.getKind() == DocumentKind.BCP)
                .flatMap(d -> d.getCoversElements().stream()).toList();
        List<Evidence> evidence = new ArrayList<>(List.of(facts(labels.of(P.getSoftware_BusinessSystem()),
                Stream.<Element>concat(silent.stream(), subject.software().stream()).toList(), Examiner::isDependenceKnown)));
        if (!needed.isEmpty()) {
            evidence.add(facts(words.word("about.bcp"), needed, s -> named.contains(s) || named.contains(s.eContainer())
                    ? Condition.known(true) : Condition.unknown(architecture, P.getArchitecture_Documents())));
        }
        return evidence;
    }

    private static Condition isDependenceKnown(Element element) {
        if (element instanceof Device device) {
            return Condition.unknown(device, P.getDevice_Software());
        }
        Condition depends = Condition.of(element, P.getSoftware_BusinessSystem());
        return depends.isNo() ? depends.not() : depends;
    }

    /** Whether a list of the facilities is known to be complete; a NO says no more than that things may be missing. */
    private Evidence complete(Subject subject, EStructuralFeature completeness) {
        return facts(labels.of(completeness), subject.facilities(), facility -> facility.eGet(completeness) == Answer.YES
                ? Condition.known(true) : Condition.unknown(facility, completeness));
    }

    private <T extends Identified> Evidence recorded(List<T> things, EStructuralFeature feature) {
        return facts(labels.of(feature), things, thing -> Condition.recorded(thing, feature));
    }

    private <T extends Identified> Evidence answered(List<T> things, EStructuralFeature feature) {
        return facts(labels.of(feature), things, thing -> Condition.of(thing, feature));
    }

    private <T extends EObject> Evidence facts(String about, Collection<T> things, Function<T, Condition> condition) {
        return Evidence.of(about, things.stream().map(thing -> new Case(texts.name(thing), condition.apply(thing).value())).toList());
    }

    /** A rule's answers; none if it did not run. */
    private Evidence rule(String id, Predicate<Finding> isMeant) {
        List<Finding> answers = result.run().findings().stream().filter(f -> f.rule().id().equals(id)).filter(isMeant)
                .sorted(Comparator.comparing(Finding::id)).toList();
        String about = Optional.of(answers).filter(a -> !a.isEmpty()).map(a -> words.get("about.rule", texts.title(a.get(0).rule()), id))
                .orElseGet(() -> words.get("about.noRule", id));
        return new Evidence(about, true, answers.stream().map(f -> new Case(texts.name(f.element()), truth(f.outcome()))).toList(),
                (int) answers.stream().filter(f -> f.outcome() == Outcome.VIOLATED && result.isWaived(f)).count());
    }

    /** Whether an answer is about a whole facility of the institution, or all of the model, and so for the institution. */
    private static boolean isWhole(Finding finding, Subject subject) {
        return subject.isInstitution() && (finding.element() instanceof Facility || finding.element() instanceof Architecture);
    }

    private static Truth truth(Outcome outcome) {
        return switch (outcome) {
            case SATISFIED -> Truth.YES;
            case VIOLATED -> Truth.NO;
            case NOT_APPLICABLE -> Truth.EXEMPT;
            default -> Truth.UNKNOWN;
        };
    }

    /** The facilities of a flow's ends, as far as they are recorded. */
    private static Stream<Facility> facilities(Flow flow) {
        return Stream.of(flow.getSource(), flow.getTarget()).filter(Objects::nonNull).map(Places::deviceOf).flatMap(Optional::stream)
                .map(Device::eContainer).filter(Facility.class::isInstance).map(Facility.class::cast);
    }
}
