package org.bunkai.diagram.glsp.ui;

import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.browser.BrowserFunction;

/**
 * What the page tells the workbench without its server: that a label is being edited, and that it is alive. A web process that died makes
 * no event; a page that was silent for long is loaded again.
 */
final class PageLink {

    private static final int CHECK_MILLIS = 3_000;
    private static final long SILENCE_NANOS = 12_000_000_000L;

    private final Browser browser;
    private final Runnable reload;
    private boolean isTyping;
    private boolean isAlive;
    private long heard;

    /**
     * @param reload loads the page again
     * @param onLoad told when a page has drawn first
     */
    PageLink(Browser browser, Runnable reload, Runnable onLoad) {
        this.browser = browser;
        this.reload = reload;
        on("bunkaiLabelEdit", argument -> isTyping = Boolean.TRUE.equals(argument));
        on("bunkaiRendered", argument -> onLoad.run());
        on("bunkaiHeartbeat", argument -> isAlive = true);
        browser.getDisplay().timerExec(CHECK_MILLIS, this::check);
    }

    private interface Receiver {
        void receive(Object argument);
    }

    private void on(String name, Receiver receiver) {
        new BrowserFunction(browser, name) {
            @Override
            public Object function(Object[] arguments) {
                heard = System.nanoTime();
                receiver.receive(arguments.length == 0 ? null : arguments[0]);
                return null;
            }
        };
    }

    /** A page is silent too while nobody sees it, or while the machine slept: only one that is seen is missed. */
    private void check() {
        if (browser.isDisposed()) {
            return;
        }
        if (!browser.isVisible()) {
            heard = System.nanoTime();
        } else if (isAlive && System.nanoTime() - heard > SILENCE_NANOS) {
            isAlive = false;
            isTyping = false;
            reload.run();
        }
        browser.getDisplay().timerExec(CHECK_MILLIS, this::check);
    }

    boolean isTyping() {
        return isTyping;
    }
}
