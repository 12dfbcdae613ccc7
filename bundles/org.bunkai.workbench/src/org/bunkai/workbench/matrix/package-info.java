/** The clauses of the three volumes side by side, each with its own outcome. */
package org.bunkai.workbench.matrix;
