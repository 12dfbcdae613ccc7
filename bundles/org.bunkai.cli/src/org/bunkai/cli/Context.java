package org.bunkai.cli;

import org.bunkai.model.Messages;

/**
 * What every command is made with.
 *
 * @param session surroundings
 * @param texts texts in the user's language
 */
record Context(Session session, Messages texts) {
}
