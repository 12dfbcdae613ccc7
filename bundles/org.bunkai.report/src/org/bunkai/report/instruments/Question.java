package org.bunkai.report.instruments;

/** What an item asks of a model, by the names in {@code instruments.json}; {@link Examiner} knows the facts and rules that answer. */
enum Question {
    /** Whether the person in charge of the safety of medical information systems is named. */
    MANAGER,
    /** Whether servers, terminals and network devices have a number in the ledger. */
    LEDGER,
    /** Whether remote maintenance is known, and agreed with those who do it. */
    REMOTE_MAINTENANCE,
    /** Whether providers gave their MDS or SDS. */
    DISCLOSURE,
    /** Whether passwords are long, mixed and changed. */
    PASSWORDS,
    /** Whether no password is used twice. */
    NO_REUSE,
    /** Whether unnecessary services are stopped on servers and terminals. */
    SERVICES,
    /** Whether sources of connections are restricted. */
    ENTRY,
    /** Whether important data can be restored. */
    BACKUP,
    /** Whether the ledger also tells place and state. */
    KNOWN_DEVICES,
    /** Whether the drawing is complete. */
    DRAWING,
    /** Whether it is known what depends on which system. */
    IMPACT,
    /** Whether vulnerabilities are treated. */
    VULNERABILITIES
}
