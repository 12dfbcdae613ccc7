/**
 * Views: parts of the topology drawing for one question each, and networks and facilities drawn as one card. Every view is a
 * pure function from a checked architecture and its whole {@link org.bunkai.notation.drawing.Drawing} to a drawing that is
 * consistent in itself: what is needed to understand a line is there as well.
 */
package org.bunkai.notation.view;
