/**
 * Quick fixes: changes of an architecture that make a finding go away, as EMF commands; no user interface. A user who asks for fixes calls
 * the {@link org.bunkai.fixes.Fixes} service, shows the {@link org.bunkai.fixes.Offer}s, lets people fill in what an offer asks for, and
 * runs its command: one undo, however many findings it was for.
 *
 * <p>Whoever ships rules ships their fixes too: an OSGi service {@link org.bunkai.fixes.FixProvider} (whiteboard) that lists
 * {@link org.bunkai.fixes.Fix}es. A fix says what it would record in {@link org.bunkai.fixes.Proposal}s and writes through
 * {@link org.bunkai.fixes.Edits}, which takes care of commands, ids and undo.</p>
 *
 * <p>A fix changes what is recorded, never the hospital: it is offered as 「〜を記録する」, and what only people can know (a date, an answer)
 * is asked for, never made up.</p>
 */
@org.osgi.annotation.versioning.Version("1.0.0")
package org.bunkai.fixes;
