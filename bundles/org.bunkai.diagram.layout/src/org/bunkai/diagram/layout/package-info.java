/**
 * Automatic layout of topology drawings: {@link org.bunkai.diagram.layout.TopologyLayout} turns a neutral
 * {@link org.bunkai.notation.drawing.Drawing} into a {@link org.bunkai.diagram.layout.PlacedDrawing} that renderers only
 * paint.
 *
 * <p>Boxes are placed in bands, shelves and columns; wires run on a lattice of 12 px, one wire per lattice edge, so nothing
 * has to be moved apart afterwards; labels choose among candidates. {@link org.bunkai.diagram.layout.LayoutFile} keeps the
 * places, so that a change of the model moves as little as possible; {@link org.bunkai.diagram.layout.Sheets} divides what
 * is too large for one sheet; {@link org.bunkai.diagram.layout.LayoutMetrics} counts what is wrong with a result.
 *
 * <p>Independent of EMF, of any user interface and of any output format. All lengths are px at drawing scale.
 */
package org.bunkai.diagram.layout;
