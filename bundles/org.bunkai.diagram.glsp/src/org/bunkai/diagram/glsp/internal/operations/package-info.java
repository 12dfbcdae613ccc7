/** What people do in a page, as commands on the stack of the session. */
package org.bunkai.diagram.glsp.internal.operations;
