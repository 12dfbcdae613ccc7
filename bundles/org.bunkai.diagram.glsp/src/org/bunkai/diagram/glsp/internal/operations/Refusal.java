package org.bunkai.diagram.glsp.internal.operations;

/** An edit that cannot be done, with the sentence for people. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Refusal(String sentence) {
        super(sentence, null, false, false);
    }
}
