/** The editor of an architecture file: session, saving, and the drawing. */
package org.bunkai.workbench.editor;
