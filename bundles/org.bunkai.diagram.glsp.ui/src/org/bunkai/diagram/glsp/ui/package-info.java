/** The drawing of an open model as a diagram that can be edited: the page of the diagram server in a browser of the workbench. */
package org.bunkai.diagram.glsp.ui;
