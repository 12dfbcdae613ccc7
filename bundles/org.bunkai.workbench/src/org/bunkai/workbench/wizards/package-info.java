/** New models: empty, or from a template that is shipped. */
package org.bunkai.workbench.wizards;
