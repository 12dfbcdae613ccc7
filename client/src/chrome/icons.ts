/** The page's own icons: 16 px, strokes of 1.5 px, as in the drawing. */
const PATHS = {
    undo: 'M5 4L2.5 6.5L5 9M2.5 6.5h7a4 4 0 0 1 0 8H7',
    redo: 'M11 4l2.5 2.5L11 9M13.5 6.5h-7a4 4 0 0 0 0 8H9',
    save: 'M2.5 2.5h9l2 2v9h-11zM5 2.5v4h5v-4M4.5 13.5v-4h7v4',
    delete: 'M3 4.5h10M6.5 4.5v-2h3v2M4.5 4.5l.6 9h5.8l.6-9M7 7v4M9 7v4',
    rename: 'M3 13l.6-2.8L11 2.8l2.2 2.2l-7.4 7.4zM9.5 4.3l2.2 2.2',
    minus: 'M3.5 8h9',
    plus: 'M3.5 8h9M8 3.5v9',
    fit: 'M2.5 6v-3.5h3.5M10 2.5h3.5v3.5M13.5 10v3.5h-3.5M6 13.5h-3.5v-3.5',
    layers: 'M8 2.5l6 3l-6 3l-6-3zM2 8.5l6 3l6-3M2 11l6 3l6-3',
    fold: 'M2.5 2.5h11v11h-11zM5 8h6',
    layout: 'M6 2.5h4v3h-4zM2 10.5h4v3h-4zM10 10.5h4v3h-4zM8 5.5v2.5M4 10.5v-2.5h8v2.5',
    arrange: 'M2.5 2v12M5 4h8v3h-8zM5 9h5v3h-5z',
    same: 'M2.5 2.5h5v5h-5zM8.5 8.5h5v5h-5zM10 4.5h3M4.5 10v3',
    marquee: 'M2.5 5v-2.5h2.5M7 2.5h2M11 2.5h2.5v2.5M13.5 7v2M13.5 11v2.5h-2.5M9 13.5h-2M5 13.5h-2.5v-2.5M2.5 9v-2',
    next: 'M4 6l4 4l4-4',
    previous: 'M4 10l4-4l4 4',
    export: 'M8 2.5v8M5 7.5l3 3l3-3M2.5 13.5h11',
    side: 'M2.5 2.5h11v11h-11zM10 2.5v11',
    close: 'M4 4l8 8M12 4l-8 8'
} as const;

export type IconName = keyof typeof PATHS;

const SVG = 'http://www.w3.org/2000/svg';

export function icon(name: IconName): SVGSVGElement {
    return stroked(PATHS[name], 16);
}

/** An icon from one path that is drawn in a square of `size` pixels. */
export function stroked(path: string, size: number): SVGSVGElement {
    const svg = document.createElementNS(SVG, 'svg');
    for (const [name, value] of Object.entries({
        viewBox: `0 0 ${size} ${size}`,
        width: 16,
        height: 16,
        'aria-hidden': true,
        class: 'stroked'
    })) {
        svg.setAttribute(name, String(value));
    }
    const line = document.createElementNS(SVG, 'path');
    line.setAttribute('d', path);
    svg.append(line);
    return svg;
}
