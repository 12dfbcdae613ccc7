/**
 * Sheets as pictures that any program shows: PNG, and PDF of one page with vectors and searchable text. The picture is that of the SVG
 * which {@code org.bunkai.diagram.svg} writes; needed are neither a display nor fonts of the system, the same input gives the same bytes.
 *
 * <p>{@link org.bunkai.diagram.picture.PictureFormat} writes a placed drawing in the format of a file's ending;
 * {@link org.bunkai.diagram.picture.SheetPictures} makes pictures of an SVG sheet. A {@code SheetReader} reads the shapes and texts of the
 * sheet in painting order and gives them to a {@code Canvas}, of which there is one for PNG and one for PDF; both set texts with the
 * glyphs and widths of the same {@code Fonts}.
 */
package org.bunkai.diagram.picture;
