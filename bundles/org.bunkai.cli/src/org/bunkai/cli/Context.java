package org.bunkai.cli;

/**
 * What every command is made with.
 *
 * @param session surroundings
 * @param texts texts in the user's language
 */
record Context(Session session, Texts texts) {
}
