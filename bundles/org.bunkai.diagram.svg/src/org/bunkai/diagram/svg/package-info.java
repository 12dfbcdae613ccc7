/**
 * Writes placed topology drawings as SVG 1.1 for reports, the command line and print: one A3 landscape sheet per drawing,
 * true text, no script, no external reference, the same bytes for the same input.
 *
 * <p>{@link org.bunkai.diagram.svg.SvgWriter} paints what {@code org.bunkai.diagram.layout} placed and decides nothing but
 * shapes and colours; {@link org.bunkai.diagram.svg.SheetFiles} writes sheets to files;
 * {@link org.bunkai.diagram.svg.SvgFragments} gives the parts of a drawing one by one to a page that puts them together;
 * {@link org.bunkai.diagram.svg.StripWriter} writes small drawings of single findings and boundaries.
 * The line icons and outcome marks
 * are data: {@code glyphs/*.svgpath} and {@code marks/*.svgpath} beside these classes, for everybody who draws the same
 * things elsewhere ({@link org.bunkai.diagram.svg.Glyphs}, {@link org.bunkai.diagram.svg.Marks}).
 *
 * <p>Every element of the model carries {@code class} (facility, network, device, link, tunnel, boundary, path) and
 * {@code data-id} (the element's id), so that a page around the SVG can make it interactive.
 */
package org.bunkai.diagram.svg;
