/** Reports, drawings, questions and the clause matrix as files, written behind the editing. */
package org.bunkai.workbench.exporting;
