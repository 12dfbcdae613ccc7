import {
    bindAsService,
    bindOrRebind,
    configureActionHandler,
    configureCommand,
    EnableDefaultToolsAction,
    FeatureModule,
    GlspCommandPalette,
    MessageAction,
    TYPES
} from '@eclipse-glsp/client';
import { Chrome } from './chrome/chrome';
import { CommandBox } from './chrome/command-box';
import { Commands } from './chrome/commands';
import { ContextMenu } from './chrome/context-menu';
import { LayoutBar } from './chrome/layout-bar';
import { Layers } from './chrome/layers';
import { Palette } from './chrome/palette';
import { SearchBox } from './chrome/search-box';
import { ShowBar } from './chrome/show-bar';
import { Toasts } from './chrome/toasts';
import { Toolbar } from './chrome/toolbar';
import { Diagram } from './diagram';
import { FindingsPanel } from './panels/findings-panel';
import { LegendPanel } from './panels/legend-panel';
import { Lights } from './panels/lights';
import { Minimap } from './panels/minimap';
import { ReachPanel } from './panels/reach-panel';
import { SidePanel } from './panels/side-panel';
import { ArrangeTool } from './tools/arrange-tool';
import { DrawingMouse } from './tools/drawing-mouse';
import { Keyboard } from './tools/keyboard';
import { SharedClipboard } from './tools/shared-clipboard';
import { RepaintCommand } from './view/highlights';
import { Words } from './words/words';

/** What stands around the drawing, and how it talks with the server. */
export const chromeModule = new FeatureModule(
    (bind, unbind, isBound, rebind) => {
        const context = { bind, unbind, isBound, rebind };
        for (const service of [
            Diagram,
            Words,
            Layers,
            ShowBar,
            SearchBox,
            Palette,
            Toolbar,
            Toasts,
            LayoutBar,
            ContextMenu,
            ArrangeTool,
            Lights,
            FindingsPanel,
            ReachPanel,
            LegendPanel,
            SidePanel,
            Minimap
        ]) {
            bind<object>(service).toSelf().inSingletonScope();
        }
        bindAsService(context, TYPES.IDiagramStartup, Chrome);
        bindAsService(context, TYPES.ICommandPaletteActionProvider, Commands);
        rebind(GlspCommandPalette).to(CommandBox).inSingletonScope();
        bindAsService(context, TYPES.KeyListener, Keyboard);
        bindAsService(context, TYPES.MouseListener, DrawingMouse);
        bindOrRebind(context, TYPES.IAsyncClipboardService).to(SharedClipboard).inSingletonScope();
        configureCommand(context, RepaintCommand);

        configureActionHandler(context, MessageAction.KIND, Toasts);
        configureActionHandler(context, EnableDefaultToolsAction.KIND, Palette);
        configureActionHandler(context, 'bunkai.findings', FindingsPanel);
        configureActionHandler(context, 'bunkai.reached', ReachPanel);
        configureActionHandler(context, 'bunkai.lightPath', Lights);
        configureActionHandler(context, 'bunkai.layoutDone', LayoutBar);
    },
    { featureId: Symbol('chrome') }
);
