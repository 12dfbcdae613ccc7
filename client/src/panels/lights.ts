import { Action, Bounds, FitToScreenAction, IActionHandler } from '@eclipse-glsp/client';
import { inject, injectable } from 'inversify';
import { LightPathAction } from '../actions/protocol';
import { Diagram } from '../diagram';
import { boundsOf } from '../geometry/route';
import { DrawnNode } from '../model/elements';
import { Highlights, LitPath, LitReach, RepaintCommand } from '../view/highlights';

/** Switches what is laid over the drawing, here or on behalf of the workbench. */
@injectable()
export class Lights implements IActionHandler {
    @inject(Diagram) private readonly diagram!: Diagram;
    @inject(Highlights) private readonly highlights!: Highlights;

    handle(action: Action): void {
        const { ids, hops } = action as LightPathAction;
        if (ids.length === 0) {
            this.off();
        } else {
            this.path({ ids, hops });
        }
    }

    /** Lights a path and brings it into view if some of it is outside. */
    path(path: LitPath): void {
        this.highlights.lightPath(path);
        this.repaint();
        const elements = path.ids.map(id => this.diagram.find(id)).filter(element => element !== undefined);
        const places = elements.map(element => (element instanceof DrawnNode ? element.place : boundsOf(element.routes)));
        if (!places.every(place => Bounds.encompasses(this.diagram.view, place))) {
            const ids = elements.map(({ id }) => id);
            this.diagram.dispatch(FitToScreenAction.create(ids, { padding: 60, maxZoom: 1, animate: true }));
        }
    }

    reach(reach: LitReach): void {
        this.highlights.lightReach(reach);
        this.repaint();
    }

    off(): void {
        if (this.highlights.isLit) {
            this.highlights.lightPath(undefined);
            this.repaint();
        }
    }

    get areOn(): boolean {
        return this.highlights.isLit;
    }

    private repaint(): void {
        this.diagram.dispatch({ kind: RepaintCommand.KIND });
    }
}
