/** The count of findings in the status line. */
package org.bunkai.workbench.status;
