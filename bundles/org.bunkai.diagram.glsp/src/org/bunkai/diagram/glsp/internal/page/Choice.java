package org.bunkai.diagram.glsp.internal.page;

/**
 * Something a page offers to choose.
 *
 * @param group what it stands under; empty if under nothing
 */
public record Choice(String id, String label, String group) {
}
