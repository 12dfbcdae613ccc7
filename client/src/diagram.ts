import {
    Action,
    Bounds,
    EditorContextService,
    getViewportBounds,
    GModelRoot,
    GLSPActionDispatcher,
    IActionDispatcher,
    SelectAction,
    SetViewportAction,
    TYPES,
    Viewport
} from '@eclipse-glsp/client';
import { inject, injectable } from 'inversify';
import { Drawing, DrawnEdge, DrawnNode, drawnElementOf, isDrawn } from './model/elements';

/** The diagram as the panels see it: what is shown, what is selected, and how to ask for something. */
@injectable()
export class Diagram {
    @inject(EditorContextService) private readonly context!: EditorContextService;
    @inject(TYPES.IActionDispatcher) private readonly dispatcher!: IActionDispatcher & GLSPActionDispatcher;

    get drawing(): Drawing | undefined {
        const root = this.context.modelRoot as GModelRoot;
        return root instanceof Drawing ? root : undefined;
    }

    get editable(): boolean {
        return this.drawing?.facts.editable === true;
    }

    get clientId(): string {
        return this.context.clientId;
    }

    get viewport(): Viewport {
        return this.context.viewportData;
    }

    /** The part of the drawing that the stage shows, in root coordinates. */
    get view(): Bounds {
        return getViewportBounds(this.context.modelRoot, this.context.canvasBounds);
    }

    /** Nodes and edges, in no order; the element of a selected handle counts as selected. */
    get selection(): (DrawnNode | DrawnEdge)[] {
        return [...new Set(this.context.selectedElements.map(element => drawnElementOf(element)).filter(element => element !== undefined))];
    }

    get elements(): (DrawnNode | DrawnEdge)[] {
        return [...(this.drawing?.index.all() ?? [])].filter(isDrawn);
    }

    get nodes(): DrawnNode[] {
        return this.elements.filter(element => element instanceof DrawnNode);
    }

    find(id: string): DrawnNode | DrawnEdge | undefined {
        const element = this.drawing?.index.getById(id);
        return isDrawn(element) ? element : undefined;
    }

    dispatch(...actions: Action[]): void {
        this.dispatcher.dispatchAll(actions).catch(reason => console.error(reason));
    }

    select(...ids: string[]): void {
        this.dispatch(SelectAction.setSelection(ids));
    }

    show(viewport: Viewport, animate = false): void {
        this.dispatch(SetViewportAction.create(this.drawing?.id ?? '', viewport, { animate }));
    }

    /** Zooms around the middle of the stage. */
    zoomTo(zoom: number): void {
        const { width, height } = this.context.canvasBounds;
        const { scroll, zoom: before } = this.viewport;
        const shift = 1 / before - 1 / zoom;
        this.show({ scroll: { x: scroll.x + (width / 2) * shift, y: scroll.y + (height / 2) * shift }, zoom });
    }

    onDrawing(listener: (drawing: Drawing) => void): void {
        this.context.onModelRootChanged(root => {
            if (root instanceof Drawing) {
                listener(root);
            }
        });
    }

    onSelection(listener: () => void): void {
        this.context.onSelectionChanged(listener);
    }

    onViewport(listener: () => void): void {
        this.context.onViewportChanged(listener);
    }

    /** Gives the keyboard to the drawing. */
    focus(): void {
        document.querySelector<SVGElement>('#drawing > svg')?.focus();
    }
}
