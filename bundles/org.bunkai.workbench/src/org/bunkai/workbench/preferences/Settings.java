package org.bunkai.workbench.preferences;

import java.time.Duration;
import java.util.Locale;

import org.bunkai.notation.Overlay;
import org.bunkai.validation.engine.RunRequest;
import org.bunkai.workbench.model.Language;
import org.bunkai.workbench.model.Problems;
import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.ui.preferences.ScopedPreferenceStore;

/** The preferences of this person, with the values of a fresh installation where nothing was chosen. */
public final class Settings {

    /** Language of the next start: {@code ja} or {@code en}. */
    static final String LANGUAGE = "language";
    /** Name of an {@link Overlay}. */
    static final String OVERLAY = "overlay";
    /** CPU time of one rule in seconds. */
    static final String CPU_SECONDS = "cpuSeconds";

    private static final IPreferenceStore STORE = withDefaults();

    private Settings() {
    }

    /** The store of the pages. */
    static IPreferenceStore store() {
        return STORE;
    }

    private static IPreferenceStore withDefaults() {
        IPreferenceStore store = new ScopedPreferenceStore(InstanceScope.INSTANCE, Problems.BUNDLE);
        store.setDefault(LANGUAGE, Language.locale().getLanguage());
        store.setDefault(OVERLAY, Overlay.CLAUSE.name());
        store.setDefault(CPU_SECONDS, (int) RunRequest.DEFAULT_CPU_LIMIT.toSeconds());
        return store;
    }

    /** The language chosen for the next start. */
    static Locale language() {
        return Locale.ENGLISH.getLanguage().equals(store().getString(LANGUAGE)) ? Locale.ENGLISH : Locale.JAPANESE;
    }

    /** What drawings show on top of the topology. */
    public static Overlay overlay() {
        try {
            return Overlay.valueOf(store().getString(OVERLAY));
        } catch (IllegalArgumentException e) {
            return Overlay.CLAUSE;
        }
    }

    /** CPU time that one rule may use, at least a second. */
    public static Duration cpuLimit() {
        return Duration.ofSeconds(Math.max(1, store().getInt(CPU_SECONDS)));
    }

    /** Runs something on the UI thread whenever another overlay was chosen, as long as a widget lives. */
    public static void onOverlay(Widget owner, Runnable redraw) {
        IPreferenceChangeListener listener = event -> {
            if (event.getKey().equals(OVERLAY)) {
                owner.getDisplay().asyncExec(() -> {
                    if (!owner.isDisposed()) {
                        redraw.run();
                    }
                });
            }
        };
        InstanceScope.INSTANCE.getNode(Problems.BUNDLE).addPreferenceChangeListener(listener);
        owner.addDisposeListener(event -> InstanceScope.INSTANCE.getNode(Problems.BUNDLE).removePreferenceChangeListener(listener));
    }
}
