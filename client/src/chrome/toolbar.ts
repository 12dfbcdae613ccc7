import { FitToScreenAction, LayoutOperation, RedoAction, SaveModelAction, UndoAction } from '@eclipse-glsp/client';
import { inject, injectable } from 'inversify';
import { Diagram } from '../diagram';
import { ARRANGEMENTS } from '../geometry/arrange';
import { Host } from '../host';
import { Drawing, DrawnNode } from '../model/elements';
import { PageAddress } from '../page-address';
import { ArrangeTool } from '../tools/arrange-tool';
import { Words } from '../words/words';
import { Layers } from './layers';
import { html, iconButton } from './dom';
import { menuButton, menuItem, menuSwitch } from './menu';
import { SearchBox } from './search-box';
import { ShowBar } from './show-bar';
import { SidePanel } from '../panels/side-panel';

const ZOOM_STEP = 1.25;
const FORMATS = ['svg', 'png', 'pdf'] as const;

/** The row of controls above the drawing. Groups that edit are left out of pages that may only show. */
@injectable()
export class Toolbar {
    @inject(Diagram) private readonly diagram!: Diagram;
    @inject(Words) private readonly words!: Words;
    @inject(PageAddress) private readonly address!: PageAddress;
    @inject(Host) private readonly host!: Host;
    @inject(ShowBar) private readonly showBar!: ShowBar;
    @inject(SearchBox) private readonly search!: SearchBox;
    @inject(Layers) private readonly layers!: Layers;
    @inject(ArrangeTool) private readonly arranging!: ArrangeTool;
    @inject(SidePanel) private readonly side!: SidePanel;

    private undo!: HTMLButtonElement;
    private redo!: HTMLButtonElement;
    private save!: HTMLButtonElement;
    private zoom!: HTMLButtonElement;

    build(into: HTMLElement): void {
        into.setAttribute('role', 'toolbar');
        into.setAttribute('aria-label', this.words.of('toolbar'));
        into.replaceChildren(
            ...(this.diagram.editable && !this.host.isWorkbench ? [this.historyGroup()] : []),
            this.showBar.build(),
            this.viewGroup(),
            ...(this.diagram.editable ? [this.editGroup()] : []),
            this.zoomGroup(),
            html('span', { class: 'spring' }),
            this.search.build(),
            this.outGroup()
        );
        this.diagram.onViewport(() => this.showZoom());
        this.showZoom();
    }

    /** Follows the state that came with a model. */
    update(drawing: Drawing): void {
        const { canUndo, canRedo, undoLabel, redoLabel, dirty } = drawing.facts;
        if (this.undo) {
            name(this.undo, `${this.words.of('undo')}${undoLabel ? `: ${undoLabel}` : ''} (Ctrl+Z)`);
            name(this.redo, `${this.words.of('redo')}${redoLabel ? `: ${redoLabel}` : ''} (Ctrl+Y)`);
            name(this.save, `${this.words.of('save')} (Ctrl+S)${dirty ? ` — ${this.words.of('unsaved')}` : ''}`);
            this.undo.disabled = !canUndo;
            this.redo.disabled = !canRedo;
            this.save.disabled = !dirty;
        }
        this.showBar.update(drawing);
    }

    /** Folds or unfolds the selected containers; all of the drawing when none is selected. */
    fold(): void {
        this.showBar.fold(this.selectedContainers().map(node => node.id));
    }

    private historyGroup(): HTMLElement {
        this.save = iconButton('save', '', () => this.diagram.dispatch(SaveModelAction.create()));
        this.undo = iconButton('undo', '', () => this.diagram.dispatch(UndoAction.create()));
        this.redo = iconButton('redo', '', () => this.diagram.dispatch(RedoAction.create()));
        return group(this.save, this.undo, this.redo);
    }

    private viewGroup(): HTMLElement {
        return group(
            menuButton('layers', this.words.of('layers'), () =>
                this.layers.all.map(layer =>
                    menuSwitch(this.words.of(`layer.${layer}`), this.layers.isOn(layer), on => this.layers.turn(layer, on))
                )
            ),
            iconButton('fold', `${this.words.of('fold')} (*)`, () => this.fold())
        );
    }

    private editGroup(): HTMLElement {
        return group(
            menuButton('layout', this.words.of('layout'), () => [
                menuItem(this.words.of('layout.all'), () => this.diagram.dispatch(LayoutOperation.create([]))),
                menuItem(
                    this.words.of('layout.selection'),
                    () => this.diagram.dispatch(LayoutOperation.create(this.selectedContainers().map(node => node.id))),
                    this.selectedContainers().length === 0
                )
            ]),
            menuButton('arrange', this.words.of('arrange'), () =>
                ARRANGEMENTS.map(how =>
                    menuItem(this.words.of(`arrange.${how}`), () => this.arranging.run(how), !this.arranging.canRun(how))
                )
            ),
            iconButton('same', this.words.of('sameKind'), () => this.arranging.selectSameKind()),
            iconButton('marquee', `${this.words.of('marquee')} (Shift)`, () => this.arranging.startMarquee()),
            iconButton('rename', `${this.words.of('rename')} (F2)`, () => this.arranging.rename()),
            iconButton('delete', `${this.words.of('delete')} (Delete)`, () => this.arranging.deleteSelected())
        );
    }

    private zoomGroup(): HTMLElement {
        this.zoom = html('button', {
            type: 'button',
            class: 'zoom',
            title: this.words.of('zoom.real'),
            onclick: () => this.diagram.zoomTo(1)
        });
        return group(
            iconButton('minus', this.words.of('zoom.out'), () => this.diagram.zoomTo(this.diagram.viewport.zoom / ZOOM_STEP)),
            this.zoom,
            iconButton('plus', this.words.of('zoom.in'), () => this.diagram.zoomTo(this.diagram.viewport.zoom * ZOOM_STEP)),
            iconButton('fit', this.words.of('zoom.fit'), () =>
                this.diagram.dispatch(FitToScreenAction.create([], { padding: 24, maxZoom: 1 }))
            )
        );
    }

    private outGroup(): HTMLElement {
        return group(
            menuButton('export', this.words.of('export'), () =>
                FORMATS.map(format =>
                    html(
                        'a',
                        {
                            class: 'menu-item',
                            download: '',
                            href: this.address.exportOf(format, this.diagram.clientId)
                        },
                        format.toUpperCase()
                    )
                )
            ),
            iconButton('side', this.words.of('side.toggle'), () => this.side.toggle())
        );
    }

    private selectedContainers(): DrawnNode[] {
        return this.diagram.selection.filter(element => element instanceof DrawnNode && element.facts.collapsible === true) as DrawnNode[];
    }

    private showZoom(): void {
        const percent = `${Math.round(this.diagram.viewport.zoom * 100)} %`;
        if (this.zoom.textContent !== percent) {
            this.zoom.textContent = percent;
            this.zoom.setAttribute('aria-label', `${this.words.of('zoom.real')} (${percent})`);
        }
    }
}

function group(...controls: HTMLElement[]): HTMLElement {
    return html('span', { class: 'group', role: 'group' }, ...controls);
}

function name(button: HTMLElement, label: string): void {
    button.title = label;
    button.setAttribute('aria-label', label);
}
