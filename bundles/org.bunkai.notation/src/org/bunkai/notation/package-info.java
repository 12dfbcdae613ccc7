/**
 * How every element looks: label, symbol, container, badge. Turns an architecture and its check result into a
 * {@link org.bunkai.notation.drawing.Drawing}; SVG, editor and reports all draw that, so their pictures are equal.
 */
@org.osgi.annotation.versioning.Version("1.0.0")
package org.bunkai.notation;
