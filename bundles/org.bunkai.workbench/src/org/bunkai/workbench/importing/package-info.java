/** Import of devices from the sources that bundles bring: what columns and words mean, a preview, one command. */
package org.bunkai.workbench.importing;
