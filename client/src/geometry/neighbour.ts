import { Box } from './arrange';

export type Towards = 'left' | 'right' | 'up' | 'down';

/** The item whose middle is nearest in a direction; what lies aside counts three times. Undefined when nothing lies there. */
export function nearestTowards<T>(from: Box, items: readonly T[], boxOf: (item: T) => Box, towards: Towards): T | undefined {
    const here = middle(from);
    const sign = towards === 'left' || towards === 'up' ? -1 : 1;
    const across = towards === 'left' || towards === 'right';
    let best: { readonly item: T; readonly cost: number } | undefined;
    for (const item of items) {
        const there = middle(boxOf(item));
        const along = sign * (across ? there.x - here.x : there.y - here.y);
        const aside = Math.abs(across ? there.y - here.y : there.x - here.x);
        const cost = along + 3 * aside;
        if (along > 0 && (!best || cost < best.cost)) {
            best = { item, cost };
        }
    }
    return best?.item;
}

function middle({ x, y, width, height }: Box): { x: number; y: number } {
    return { x: x + width / 2, y: y + height / 2 };
}
