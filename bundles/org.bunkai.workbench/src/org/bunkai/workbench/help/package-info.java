/** The user guide of {@code docs/guide}, shown in a view that follows what the user works in. */
package org.bunkai.workbench.help;
