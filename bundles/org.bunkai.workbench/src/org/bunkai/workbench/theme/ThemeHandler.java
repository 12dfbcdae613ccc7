package org.bunkai.workbench.theme;

import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;

/** Puts on the theme of the parameter {@code theme}, and keeps it for the next start. The menu shows which one is worn. */
public final class ThemeHandler extends AbstractHandler implements IElementUpdater {

    static final String COMMAND = "org.bunkai.workbench.theme";
    static final String THEME = "org.bunkai.workbench.theme.id";

    @Override
    public Object execute(ExecutionEvent event) {
        Appearance.engine().setTheme(event.getParameter(THEME), true);
        PlatformUI.getWorkbench().getService(ICommandService.class).refreshElements(COMMAND, null);
        return null;
    }

    @Override
    public void updateElement(UIElement element, @SuppressWarnings("rawtypes") Map parameters) {
        ITheme active = Appearance.engine().getActiveTheme();
        element.setChecked(active != null && active.getId().equals(parameters.get(THEME)));
    }
}
