/** A rectangle in root coordinates. */
export interface Box {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
}

export const ARRANGEMENTS = ['left', 'center', 'right', 'top', 'middle', 'bottom', 'across', 'down'] as const;

export type Arrangement = (typeof ARRANGEMENTS)[number];

/** New upper left corners of the boxes, in their order. Alignment follows the first box; distribution keeps the outermost two. */
export function arrange(boxes: readonly Box[], how: Arrangement): { x: number; y: number }[] {
    const first = boxes[0];
    switch (how) {
        case 'left':
            return boxes.map(box => ({ x: first.x, y: box.y }));
        case 'center':
            return boxes.map(box => ({ x: first.x + (first.width - box.width) / 2, y: box.y }));
        case 'right':
            return boxes.map(box => ({ x: first.x + first.width - box.width, y: box.y }));
        case 'top':
            return boxes.map(box => ({ x: box.x, y: first.y }));
        case 'middle':
            return boxes.map(box => ({ x: box.x, y: first.y + (first.height - box.height) / 2 }));
        case 'bottom':
            return boxes.map(box => ({ x: box.x, y: first.y + first.height - box.height }));
        case 'across':
            return distributed(boxes.map(box => ({ at: box.x, size: box.width }))).map((x, i) => ({ x, y: boxes[i].y }));
        case 'down':
            return distributed(boxes.map(box => ({ at: box.y, size: box.height }))).map((y, i) => ({ x: boxes[i].x, y }));
    }
}

/** Starts of the spans so that the gaps between neighbours are equal. */
function distributed(spans: readonly { readonly at: number; readonly size: number }[]): number[] {
    const order = spans.map((_, i) => i).sort((a, b) => spans[a].at - spans[b].at);
    const [first, last] = [spans[order[0]], spans[order[order.length - 1]]];
    const total = spans.reduce((sum, span) => sum + span.size, 0);
    const gap = (last.at + last.size - first.at - total) / Math.max(1, spans.length - 1);
    const result: number[] = [];
    let next = first.at;
    for (const i of order) {
        result[i] = next;
        next += spans[i].size + gap;
    }
    return result;
}
