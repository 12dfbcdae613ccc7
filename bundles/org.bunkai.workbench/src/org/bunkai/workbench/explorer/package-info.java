/** The tree of the model and what can be done with elements in it. */
package org.bunkai.workbench.explorer;
