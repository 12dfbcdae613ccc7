import { inject, injectable } from 'inversify';
import { Diagram } from '../diagram';
import { RepaintCommand } from '../view/highlights';
import { PageGrid } from '../view/page-grid';

const LAYERS = ['links', 'tunnels', 'boundaries', 'marks', 'labels', 'grid', 'minimap'] as const;

export type Layer = (typeof LAYERS)[number];

/** What of the drawing is shown at all: only in this page, by CSS classes of the stage. */
@injectable()
export class Layers {
    @inject(Diagram) private readonly diagram!: Diagram;
    @inject(PageGrid) private readonly grid!: PageGrid;

    readonly all: readonly Layer[] = LAYERS;
    private readonly off = new Set<Layer>();

    isOn(layer: Layer): boolean {
        return !this.off.has(layer);
    }

    turn(layer: Layer, on: boolean): void {
        if (on) {
            this.off.delete(layer);
        } else {
            this.off.add(layer);
        }
        document.getElementById('stage')?.classList.toggle(`without-${layer}`, !on);
        if (layer === 'grid') {
            this.grid.visible = on;
            this.diagram.dispatch({ kind: RepaintCommand.KIND });
        }
    }
}
