/** What pages say and hear beyond GLSP's own protocol. Kinds begin with {@code bunkai.}; client/src/actions/protocol.ts has the same. */
package org.bunkai.diagram.glsp.internal.actions;
