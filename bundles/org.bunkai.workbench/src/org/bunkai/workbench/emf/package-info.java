/**
 * EMF objects in JFace viewers: names, images, trees. Stands in for {@code org.eclipse.emf.edit.ui}, which is on no registry the build may use.
 */
package org.bunkai.workbench.emf;
