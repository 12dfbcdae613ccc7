/**
 * Reachability on int-indexed arrays (RULES.md §1.3, ARCHITECTURE.md decision 5).
 *
 * <ul>
 * <li>{@code Topology}: devices, nodes (network, link, or one pair of ends of a tunnel) and ports (a device at a node), read once per run.
 * Senders or receivers that no filter of the model can tell apart have the same signature ({@code Signatures}).</li>
 * <li>{@code Scene}: a topology minus the elements that a query takes out; decides which tunnels are up.</li>
 * <li>{@code Flood}: breadth-first search, forward or backward, with certain hops only or with uncertain ones. One bit mask carries all
 * signatures of the other end and all services at once ({@code Axis}). Devices that pass nothing on are never visited: they are read off
 * the nodes.</li>
 * <li>{@code Trace}: the way that a search found. Searches are made once for all ends that cannot be told apart: devices of one group, and
 * devices in networks that leave by one gateway ({@code Leaves}). What differs between those ends is filled in when the path is told.</li>
 * <li>{@code Reacher}: the public answers.</li>
 * </ul>
 */
package org.bunkai.validation.base.internal.reach;
