import { XY } from '../model/args';

/** The point halfway along a line; undefined for a line without points. */
export function middleOf(route: readonly XY[]): { readonly x: number; readonly y: number } | undefined {
    const lengths = route.slice(1).map(([x, y], i) => Math.hypot(x - route[i][0], y - route[i][1]));
    let rest = lengths.reduce((sum, length) => sum + length, 0) / 2;
    for (let i = 0; i < lengths.length; i++) {
        if (rest <= lengths[i] && lengths[i] > 0) {
            const t = rest / lengths[i];
            return { x: route[i][0] + t * (route[i + 1][0] - route[i][0]), y: route[i][1] + t * (route[i + 1][1] - route[i][1]) };
        }
        rest -= lengths[i];
    }
    return route.length > 0 ? { x: route[0][0], y: route[0][1] } : undefined;
}
