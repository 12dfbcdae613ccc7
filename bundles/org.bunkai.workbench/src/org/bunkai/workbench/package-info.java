/** The desktop workbench. One package per view; {@code model} knows what is open, {@code emf} shows EMF objects in JFace viewers. */
package org.bunkai.workbench;
