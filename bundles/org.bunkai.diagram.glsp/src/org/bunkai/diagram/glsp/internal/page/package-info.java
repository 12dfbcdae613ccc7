/** The parts of one page: its state, what is drawn for it, and how GLSP finds them. */
package org.bunkai.diagram.glsp.internal.page;
