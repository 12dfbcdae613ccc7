/** What to do first, shown while no model is open. */
package org.bunkai.workbench.welcome;
