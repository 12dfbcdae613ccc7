/**
 * How the layout works, in the order of its steps: {@code Placement} (with {@code NetworkGrid}, {@code FacilityShelves},
 * {@code Levelling} and {@code SavedPlaces}) gives boxes their places in a {@code Scene}; {@code Router} (with
 * {@code RouteMap} and {@code PathSearch}) draws the wires; {@code LabelPlacer} places what stands on wires;
 * {@code SheetPlan} lays the paper around it; {@code Assembly} makes records of it all. {@code Arrangement} repeats this
 * with wider gaps when something does not fit.
 */
package org.bunkai.diagram.layout.internal;
