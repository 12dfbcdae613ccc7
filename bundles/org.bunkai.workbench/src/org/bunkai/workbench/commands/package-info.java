/** Handlers of menus, keys and tool bars. */
package org.bunkai.workbench.commands;
