package org.bunkai.fixes.mhlw;

import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.bunkai.fixes.FixContext;
import org.bunkai.fixes.MeasurePlaces;
import org.bunkai.model.architecture.Answer;
import org.bunkai.model.architecture.BackupPlan;
import org.bunkai.model.architecture.Credential;
import org.bunkai.model.architecture.Device;
import org.bunkai.model.architecture.Document;
import org.bunkai.model.architecture.DocumentKind;
import org.bunkai.model.architecture.Element;
import org.bunkai.model.architecture.Network;
import org.bunkai.model.architecture.PeerConfirmation;
import org.bunkai.model.architecture.PeerMethod;
import org.bunkai.model.architecture.ProtectionKind;
import org.bunkai.model.architecture.Record;
import org.bunkai.model.architecture.ResponsibilityBoundary;
import org.bunkai.model.architecture.Segment;
import org.bunkai.model.architecture.Topic;
import org.eclipse.emf.ecore.EObject;

/** Where measures are taken that are not taken at the finding's element itself. */
final class Places {

    private Places() {
    }

    /** The protections of a device. */
    static Function<FixContext, Stream<? extends EObject>> protections() {
        return MeasurePlaces.inside(Device.class, device -> device.getProtections().stream());
    }

    /** The protections of a device that use patterns. */
    static Function<FixContext, Stream<? extends EObject>> patterns() {
        return MeasurePlaces.inside(Device.class,
                device -> device.getProtections().stream().filter(each -> each.getKind() == ProtectionKind.SIGNATURE));
    }

    /** The vulnerabilities of a device that are not known to be fixed. */
    static Function<FixContext, Stream<? extends EObject>> unfixedVulnerabilities() {
        return MeasurePlaces.inside(Device.class, device -> device.getVulnerabilities().stream().filter(each -> !isYes(each.getFixed())));
    }

    /** The wireless settings of a network. */
    static Function<FixContext, Stream<? extends EObject>> wireless() {
        return MeasurePlaces.inside(Network.class, network -> Stream.ofNullable(network.getWireless()));
    }

    /** The credential that a finding is about or names. */
    static Function<FixContext, Stream<? extends EObject>> credential() {
        return MeasurePlaces.named(Credential.class);
    }

    /** Those of the peer confirmations of a connection that fulfil a condition. */
    static Function<FixContext, Stream<? extends EObject>> confirmations(Predicate<PeerConfirmation> condition) {
        return MeasurePlaces.inside(Segment.class, segment -> segment.getPeerConfirmations().stream().filter(condition));
    }

    /** Whether a peer confirmation is no confirmation, or one that is easily broken. */
    static boolean isEasilyBroken(PeerConfirmation confirmation) {
        return confirmation.getMethod() == PeerMethod.NONE || confirmation.getMethod() == PeerMethod.PASSWORD_ONLY
                || confirmation.getKeyGuessable() == Answer.YES;
    }

    /** The sides of a boundary that name nobody to call. */
    static Function<FixContext, Stream<? extends EObject>> sidesWithoutContact() {
        return MeasurePlaces.inside(ResponsibilityBoundary.class,
                boundary -> boundary.getSides().stream().filter(side -> side.getContact() == null));
    }

    /** The copies of a backup plan. */
    static Function<FixContext, Stream<? extends EObject>> copies() {
        return MeasurePlaces.inside(BackupPlan.class, plan -> plan.getCopies().stream());
    }

    /** The backup plans that protect an element, or the device that it is on. */
    static Function<FixContext, Stream<? extends EObject>> plansFor() {
        return context -> context.edited(context.finding().element()).stream().flatMap(element -> context.architecture().getBackupPlans()
                .stream().filter(plan -> plan.getProtects().contains(element) || plan.getProtects().contains(element.eContainer())));
    }

    /** Why the manufacturer forbids protection. */
    static Function<FixContext, Stream<? extends EObject>> prohibition() {
        return MeasurePlaces.inside(Device.class, device -> Stream.ofNullable(device.getManufacturerForbidsProtection()));
    }

    /** The documents of a kind. */
    static Function<FixContext, Stream<? extends EObject>> documents(DocumentKind kind) {
        return context -> context.architecture().getDocuments().stream().filter(document -> document.getKind() == kind);
    }

    /** The documents of a kind on a topic or a clause. */
    static Function<FixContext, Stream<? extends EObject>> documents(DocumentKind kind, Topic topic, String clause) {
        return context -> documents(kind).apply(context).map(Document.class::cast).filter(document -> isAbout(document, topic, clause));
    }

    /** The documents on a topic or a clause. */
    static Function<FixContext, Stream<? extends EObject>> documents(Topic topic, String clause) {
        return context -> context.architecture().getDocuments().stream().filter(document -> isAbout(document, topic, clause));
    }

    /** The designs of the networks: the one that the architecture names, else all. */
    static Function<FixContext, Stream<? extends EObject>> designs() {
        return context -> {
            Record design = context.architecture().getNetworkDesign();
            return design != null && design.getDocument() != null ? Stream.of(design.getDocument())
                    : documents(DocumentKind.DESIGN).apply(context);
        };
    }

    /** The devices on the finding's path that pass traffic on. */
    static Function<FixContext, Stream<? extends EObject>> hops() {
        return context -> context.finding().path().stream().flatMap(step -> context.edited(step.element()).stream())
                .filter(Device.class::isInstance).map(Device.class::cast).filter(device -> device.getForwards() == Answer.YES);
    }

    /** What the finding is about, where its message names something else: the segment or flow that decides. */
    static <T extends Element> Function<FixContext, Stream<? extends EObject>> deciding(Class<T> type) {
        return context -> MeasurePlaces.named(type).apply(context).reduce((first, last) -> last).stream();
    }

    private static boolean isAbout(Document document, Topic topic, String clause) {
        return document.getCoversTopics().contains(topic) || document.getCoversClauses().contains(clause);
    }

    private static boolean isYes(Record record) {
        return record != null && record.getAnswer() == Answer.YES;
    }
}
