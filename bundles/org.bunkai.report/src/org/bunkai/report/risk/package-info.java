/**
 * Findings as an executive reads them: {@link org.bunkai.report.risk.Risks} gathers them into few topics and says each in plain words.
 */
@org.osgi.annotation.versioning.Version("1.0.0")
package org.bunkai.report.risk;
