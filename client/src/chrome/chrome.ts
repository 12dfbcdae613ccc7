import { EditMode, FitToScreenAction, IDiagramStartup, SetEditModeAction } from '@eclipse-glsp/client';
import { inject, injectable } from 'inversify';
import { Diagram } from '../diagram';
import { Host } from '../host';
import { Drawing } from '../model/elements';
import { Minimap } from '../panels/minimap';
import { SidePanel } from '../panels/side-panel';
import { Words } from '../words/words';
import { ContextMenu } from './context-menu';
import { Palette } from './palette';
import { SearchBox } from './search-box';
import { Toolbar } from './toolbar';

/** Everything around the drawing. It is built when the first model has told the language and what may be done. */
@injectable()
export class Chrome implements IDiagramStartup {
    @inject(Diagram) private readonly diagram!: Diagram;
    @inject(Words) private readonly words!: Words;
    @inject(Host) private readonly host!: Host;
    @inject(Toolbar) private readonly toolbar!: Toolbar;
    @inject(Palette) private readonly palette!: Palette;
    @inject(SidePanel) private readonly side!: SidePanel;
    @inject(Minimap) private readonly minimap!: Minimap;
    @inject(SearchBox) private readonly search!: SearchBox;
    @inject(ContextMenu) private readonly contextMenu!: ContextMenu;

    private isBuilt = false;
    /** The view that is on the stage; another one is shown as a whole first. */
    private view?: string;

    preLoadDiagram(): void {
        this.diagram.onDrawing(drawing => {
            if (!this.isBuilt) {
                this.isBuilt = true;
                this.build(drawing);
            }
            this.show(drawing);
        });
    }

    private build({ facts }: Drawing): void {
        this.words.use(facts.lang);
        this.toolbar.build(part('toolbar'));
        this.side.build(part('side'));
        this.minimap.build(part('stage'));
        this.contextMenu.build(part('stage'));
        if (facts.editable) {
            this.palette.build(part('palette')).catch(reason => console.error(reason));
        } else {
            part('palette').hidden = true;
            this.diagram.dispatch(SetEditModeAction.create(EditMode.READONLY));
        }
        window.addEventListener('keydown', event => {
            if ((event.ctrlKey || event.metaKey) && event.key === 'f') {
                event.preventDefault();
                this.search.focus();
            }
        });
        // The stage has its place now.
        window.dispatchEvent(new Event('resize'));
        requestAnimationFrame(() => {
            this.host.rendered(this.diagram.nodes.length);
            this.diagram.focus();
        });
    }

    private show(drawing: Drawing): void {
        this.toolbar.update(drawing);
        const { title, dirty, view } = drawing.facts;
        if (this.view !== view) {
            this.view = view;
            this.diagram.dispatch(FitToScreenAction.create([], { padding: 24, maxZoom: 1, animate: false }));
        }
        document.title = `${dirty ? '* ' : ''}${title} — Bunkai`;
    }
}

function part(id: string): HTMLElement {
    const element = document.getElementById(id);
    if (!element) {
        throw new Error(`index.html has no element '${id}'`);
    }
    return element;
}
