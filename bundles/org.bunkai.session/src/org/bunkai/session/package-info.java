/**
 * Architecture files that are being edited, without a user interface.
 *
 * <p>{@link org.bunkai.session.SessionRegistry} opens, creates and recovers; a {@link org.bunkai.session.ModelSession} is one open file with
 * its editing domain. What a session tells goes to its {@link org.bunkai.session.SessionListener}s.
 *
 * <p><b>Threads.</b> A registry and its sessions belong to one thread, in the workbench that of the user interface: every method is called
 * there, and listeners are told there. Checks and autosaves run on a thread of the session's own, on a copy of the model.
 */
@org.osgi.annotation.versioning.Version("1.0.0")
package org.bunkai.session;
