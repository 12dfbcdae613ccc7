/** Light and dark appearance. */
package org.bunkai.workbench.theme;
