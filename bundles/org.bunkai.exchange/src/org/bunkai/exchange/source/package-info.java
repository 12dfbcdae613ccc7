/**
 * What a bundle implements to bring in tables of devices from a format of its own: an {@link org.bunkai.exchange.source.ImportSource} as an
 * OSGi service (whiteboard).
 *
 * <p>A source only reads: it gives an {@link org.bunkai.exchange.source.ImportTable} and, where its format says so, what a column means.
 * Column mapping, preview, matching with devices that are there and the command that writes are the same for every source, so an author can
 * forget none of it.</p>
 */
@org.osgi.annotation.versioning.Version("1.0.0")
package org.bunkai.exchange.source;
