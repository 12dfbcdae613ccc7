/**
 * Reports. {@link org.bunkai.report.ReportModel} holds everything that a report says, in words and in one language; a writer per format only
 * sets it. Nothing here runs a rule.
 */
@org.osgi.annotation.versioning.Version("1.0.0")
package org.bunkai.report;
