package org.bunkai.diagram.glsp;

import java.security.SecureRandom;
import java.util.Base64;

/** Words that cannot be guessed, fit for a URL: 192 random bits. */
final class Secret {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 24;

    private Secret() {
    }

    static String make() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
