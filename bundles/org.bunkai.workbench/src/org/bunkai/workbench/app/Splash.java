package org.bunkai.workbench.app;

import java.awt.GraphicsEnvironment;
import java.awt.SplashScreen;

/** The picture that Java itself shows from the first moment on, by {@code -splash:} of the start script; nothing else takes it away. */
final class Splash {

    private Splash() {
    }

    static void close() {
        SplashScreen shown = GraphicsEnvironment.isHeadless() ? null : SplashScreen.getSplashScreen();
        if (shown != null) {
            shown.close();
        }
    }
}
