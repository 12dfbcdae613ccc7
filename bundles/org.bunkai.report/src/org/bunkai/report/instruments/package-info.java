/**
 * Official forms that a hospital hands in, filled from a result: {@link org.bunkai.report.instruments.Instruments} makes them. Only item
 * texts that are public stand here, in {@code instruments.json}; nothing here runs a rule, and nothing guesses.
 */
@org.osgi.annotation.versioning.Version("1.0.0")
package org.bunkai.report.instruments;
