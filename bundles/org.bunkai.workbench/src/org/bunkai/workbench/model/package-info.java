/** What is open in a window: the session of the active editor, its newest result, and how to show an element of it. */
package org.bunkai.workbench.model;
