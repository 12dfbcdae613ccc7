/** Finding elements by whatever is written in them. */
package org.bunkai.workbench.find;
