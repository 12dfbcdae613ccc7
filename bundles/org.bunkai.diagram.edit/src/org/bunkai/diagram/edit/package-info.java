/**
 * What a diagram editor offers and does, without a user interface, so that every editor does the same: the {@link Palette}, where an
 * element may go and why not ({@link Placement}), edits of the model ({@link DiagramEdits}) and of places ({@link LayoutEdits}) as EMF
 * commands.
 */
@org.osgi.annotation.versioning.Version("1.0.0")
package org.bunkai.diagram.edit;
