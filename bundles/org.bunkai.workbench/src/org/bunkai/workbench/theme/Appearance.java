package org.bunkai.workbench.theme;

import java.util.Hashtable;
import java.util.Locale;
import java.util.Map;

import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.event.EventConstants;
import org.osgi.service.event.EventHandler;

/** Light or dark, for what is not coloured by style sheets: text in cells, charts and web pages. */
public final class Appearance {

    private static final String DARK = "dark";
    private static final Color DARK_BACKGROUND = new Color(0x2F, 0x2F, 0x2F);
    private static final Color DARK_FOREGROUND = new Color(0xEE, 0xEE, 0xEE);

    private Appearance() {
    }

    /** Whether the theme in use is a dark one. The system's own colours do not tell: they stay light under a dark theme. */
    public static boolean isDark() {
        ITheme theme = engine().getActiveTheme();
        return theme != null && theme.getId().toLowerCase(Locale.ROOT).contains(DARK);
    }

    /** The background of lists in that theme. */
    public static Color background() {
        return isDark() ? DARK_BACKGROUND : Display.getCurrent().getSystemColor(SWT.COLOR_LIST_BACKGROUND);
    }

    /** The colour of text on it. */
    public static Color foreground() {
        return isDark() ? DARK_FOREGROUND : Display.getCurrent().getSystemColor(SWT.COLOR_LIST_FOREGROUND);
    }

    /** Runs something on the UI thread whenever another theme was put on, as long as a control lives. */
    public static void onChange(Control control, Runnable work) {
        EventHandler handler = event -> control.getDisplay().asyncExec(() -> {
            if (!control.isDisposed()) {
                work.run();
            }
        });
        ServiceRegistration<?> registration = FrameworkUtil.getBundle(Appearance.class).getBundleContext().registerService(EventHandler.class,
                handler, new Hashtable<>(Map.of(EventConstants.EVENT_TOPIC, IThemeEngine.Events.THEME_CHANGED)));
        control.addDisposeListener(event -> registration.unregister());
    }

    static IThemeEngine engine() {
        return PlatformUI.getWorkbench().getService(IThemeEngine.class);
    }
}
