import { Box } from './arrange';
import { boundsOf } from './route';

/** How a drawing is shown in small: `x + rootX * factor`. */
export interface Scale {
    readonly x: number;
    readonly y: number;
    readonly factor: number;
}

/** The scale at which all boxes fit into the middle of a picture with a margin. */
export function scaleOf(boxes: readonly Box[], width: number, height: number, margin: number): Scale {
    const all = boundsOf(
        boxes.map(box => [
            [box.x, box.y],
            [box.x + box.width, box.y + box.height]
        ])
    );
    const factor = Math.min((width - 2 * margin) / Math.max(1, all.width), (height - 2 * margin) / Math.max(1, all.height));
    return { x: (width - all.width * factor) / 2 - all.x * factor, y: (height - all.height * factor) / 2 - all.y * factor, factor };
}
