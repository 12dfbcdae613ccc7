import { XY } from '../model/args';

/** Where the ends of a line have gone since the line was drawn. */
export interface Shift {
    readonly x: number;
    readonly y: number;
}

/** How near two coordinates must be to be the same. */
const SAME = 0.5;

/**
 * A simple orthogonal line for the time that an end is being dragged: the inner bends stay where they are, the segment at a moved end is
 * led to its new place. When both ends moved alike the whole line moves.
 */
export function follow(route: readonly XY[], source: Shift, target: Shift): XY[] {
    if (source.x === target.x && source.y === target.y) {
        return route.map(point => moved(point, source));
    }
    const last = route.length - 1;
    if (last < 1) {
        return [...route];
    }
    if (last === 1) {
        return stepped(moved(route[0], source), moved(route[1], target), isHorizontal(route[0], route[1]));
    }
    const points: XY[] = route.map(point => [point[0], point[1]]);
    points[0] = moved(route[0], source);
    points[last] = moved(route[last], target);
    points[1] = isHorizontal(route[0], route[1]) ? [points[1][0], points[0][1]] : [points[0][0], points[1][1]];
    const before = last - 1;
    points[before] = isHorizontal(route[before], route[last]) ? [points[before][0], points[last][1]] : [points[last][0], points[before][1]];
    return orthogonal(points);
}

/** The point of a polyline that is nearest to `to`, and its distance. */
export function nearestOn(route: readonly XY[], to: XY): { readonly at: XY; readonly distance: number } {
    let best: { at: XY; distance: number } = { at: route[0] ?? to, distance: Infinity };
    for (let i = 0; i + 1 < route.length || i === 0; i++) {
        const at = nearestOnSegment(route[i], route[i + 1] ?? route[i], to);
        const distance = Math.hypot(at[0] - to[0], at[1] - to[1]);
        if (distance < best.distance) {
            best = { at, distance };
        }
    }
    return best;
}

/** The `d` of an SVG path through the points. */
export function pathOf(route: readonly XY[]): string {
    return route.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${x} ${y}`).join('');
}

/** The smallest rectangle around the points of all lines. */
export function boundsOf(routes: readonly (readonly XY[])[]): { x: number; y: number; width: number; height: number } {
    let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
    for (const route of routes) {
        for (const [x, y] of route) {
            left = Math.min(left, x);
            top = Math.min(top, y);
            right = Math.max(right, x);
            bottom = Math.max(bottom, y);
        }
    }
    return { x: left, y: top, width: right - left, height: bottom - top };
}

function moved([x, y]: XY, by: Shift): XY {
    return [x + by.x, y + by.y];
}

function isHorizontal(a: XY, b: XY): boolean {
    return Math.abs(a[1] - b[1]) < SAME;
}

/** From a to b by one step in the middle. */
function stepped(a: XY, b: XY, horizontalFirst: boolean): XY[] {
    if (Math.abs(a[0] - b[0]) < SAME || Math.abs(a[1] - b[1]) < SAME) {
        return [a, b];
    }
    if (horizontalFirst) {
        const x = (a[0] + b[0]) / 2;
        return [a, [x, a[1]], [x, b[1]], b];
    }
    const y = (a[1] + b[1]) / 2;
    return [a, [a[0], y], [b[0], y], b];
}

/** Puts a corner wherever two neighbours are neither on one row nor on one column. */
function orthogonal(points: readonly XY[]): XY[] {
    const result: XY[] = [points[0]];
    for (let i = 1; i < points.length; i++) {
        const before = result[result.length - 1];
        const next = points[i];
        if (Math.abs(before[0] - next[0]) >= SAME && Math.abs(before[1] - next[1]) >= SAME) {
            result.push([next[0], before[1]]);
        }
        result.push(next);
    }
    return result;
}

function nearestOnSegment(a: XY, b: XY, to: XY): XY {
    const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
    const length = dx * dx + dy * dy;
    if (length === 0) {
        return a;
    }
    const t = Math.min(1, Math.max(0, ((to[0] - a[0]) * dx + (to[1] - a[1]) * dy) / length));
    return [a[0] + t * dx, a[1] + t * dy];
}
