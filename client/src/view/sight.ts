import { Bounds, getViewportBounds } from '@eclipse-glsp/client';
import { Drawing } from '../model/elements';

/**
 * The part of the drawing for which elements are kept in the page. It is wider than what the user sees and stays the same until the view
 * comes near its border, so that panning rarely creates anything.
 */
export class Sight {
    private kept: Bounds = Bounds.EMPTY;
    private zoom = 0;

    /** The part to draw for the drawing's present scroll and zoom, in root coordinates. */
    from(drawing: Readonly<Drawing>): Bounds {
        const { zoom, canvasBounds } = drawing;
        const view = getViewportBounds(drawing, canvasBounds);
        if (zoom !== this.zoom || !Bounds.encompasses(this.kept, view)) {
            this.zoom = zoom;
            this.kept = { x: view.x - view.width, y: view.y - view.height, width: view.width * 3, height: view.height * 3 };
        }
        return this.kept;
    }
}
