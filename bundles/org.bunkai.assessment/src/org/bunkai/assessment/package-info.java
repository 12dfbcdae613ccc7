/**
 * The facade: an architecture in, one {@link org.bunkai.assessment.CheckResult} out. Clause outcomes, waivers and attestations live here; the
 * command line, the overlay and the reports read the result and never run a rule.
 */
@org.osgi.annotation.versioning.Version("1.0.0")
package org.bunkai.assessment;
