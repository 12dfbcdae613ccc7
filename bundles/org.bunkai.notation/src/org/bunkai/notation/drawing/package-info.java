/**
 * The neutral, immutable input of every renderer: what stands on a topology drawing, in words and kinds, without a
 * coordinate and without a colour.
 *
 * <p>A {@link org.bunkai.notation.drawing.Drawing} is made by the notation from a model and its findings; the layout
 * places it, the SVG writer, the editor and Sirius draw it. All texts are ready for the reader in one language. All
 * identifiers are those of the model's elements, so that a click, a saved place and a finding mean the same thing.
 *
 * <p>{@link org.bunkai.notation.drawing.TextMetrics} measures text for layout and for shortening; all lengths of this
 * package are pixels at drawing scale.
 */
package org.bunkai.notation.drawing;
