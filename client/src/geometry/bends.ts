import { XY } from '../model/args';

/**
 * The route after its segment from point `i` to the next was dragged sideways through `to`. The ends of the route stay; where the segment
 * touches an end a bend is added there. Horizontal and vertical segments stay so.
 */
export function dragSegment(route: readonly XY[], i: number, to: XY): XY[] {
    const [a, b] = [route[i], route[i + 1]];
    const horizontal = Math.abs(a[1] - b[1]) <= Math.abs(a[0] - b[0]);
    const moved = (point: XY): XY => (horizontal ? [point[0], to[1]] : [to[0], point[1]]);
    const before = i === 0 ? [a, moved(a)] : [...route.slice(0, i), moved(a)];
    const after = i + 2 === route.length ? [moved(b), b] : [moved(b), ...route.slice(i + 2)];
    return [...before, ...after];
}

/** The route after its inner point `i` was dragged to `to`: both segments at it move sideways. */
export function dragBend(route: readonly XY[], i: number, to: XY): XY[] {
    return dragSegment(dragSegment(route, i, to), i - 1, to);
}

/** The route without points that lie on a straight line between their neighbours, or on one of them. */
export function withoutNeedless(route: readonly XY[]): XY[] {
    const result: XY[] = [];
    route.forEach((point, i) => {
        const last = result[result.length - 1];
        const next = route[i + 1];
        const same = last && last[0] === point[0] && last[1] === point[1] && next !== undefined;
        const between = last && next && ((last[0] === point[0] && point[0] === next[0]) || (last[1] === point[1] && point[1] === next[1]));
        if (!same && !between) {
            result.push(point);
        }
    });
    return result;
}
