/** What the last check found: grouped, filtered, explained, fixed, waived. */
package org.bunkai.workbench.findings;
