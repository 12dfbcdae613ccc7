import { injectable } from 'inversify';
import { Drawing } from '../model/elements';

/** Pixels of the drawing between two points of the grid. */
export const GRID = 12;

/** The dotted grid on the paper. */
@injectable()
export class PageGrid {
    visible = true;

    /** Style of the drawing's svg element. */
    style(drawing: Readonly<Drawing>): Record<string, string> {
        const pitch = GRID * drawing.zoom;
        if (!this.visible || pitch < 6 || drawing.facts?.editable !== true) {
            return { backgroundImage: 'none' };
        }
        return {
            backgroundImage: 'radial-gradient(circle, var(--grid) 0.7px, transparent 0.9px)',
            backgroundSize: `${pitch}px ${pitch}px`,
            backgroundPosition: `${-drawing.scroll.x * drawing.zoom - pitch / 2}px ${-drawing.scroll.y * drawing.zoom - pitch / 2}px`
        };
    }
}
