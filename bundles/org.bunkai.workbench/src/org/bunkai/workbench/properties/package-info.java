/** Everything recorded of an element in one list, and who refers to it. */
package org.bunkai.workbench.properties;
