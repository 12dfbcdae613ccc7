/**
 * The diagram editor's server, without a user interface: a page in a browser draws and edits what an open session holds. Loopback only.
 */
package org.bunkai.diagram.glsp;
