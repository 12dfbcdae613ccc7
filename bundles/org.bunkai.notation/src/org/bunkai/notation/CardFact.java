package org.bunkai.notation;

import org.bunkai.notation.drawing.Tone;

/** The line below the name of a card. */
record CardFact(String text, Tone tone) {
}
