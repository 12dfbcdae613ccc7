/** What this is, which rule packs are installed, and under which licences everything is shipped. */
package org.bunkai.workbench.about;
