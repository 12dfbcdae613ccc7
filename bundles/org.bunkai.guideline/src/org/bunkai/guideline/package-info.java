/**
 * The clause register: the editions of 「医療情報システムの安全管理に関するガイドライン」 as read-only data, with every gap kept as a gap.
 *
 * <p>Where to start: {@link org.bunkai.guideline.ClauseRegister#load(String)}; names of clauses on screen and paper come from
 * {@link org.bunkai.guideline.ClauseLabels}. The data and where they come from are described in {@code data/README.md}.</p>
 */
@org.osgi.annotation.versioning.Version("1.0.0")
package org.bunkai.guideline;
