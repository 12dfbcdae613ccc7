import { expect, it } from 'vitest';
import { Box } from '../src/geometry/arrange';
import { nearestTowards, Towards } from '../src/geometry/neighbour';

const box = (x: number, y: number): Box => ({ x, y, width: 10, height: 10 });
const ITEMS = { far: box(100, 0), near: box(40, 0), aside: box(30, 20), below: box(0, 50), left: box(-30, 5) };
const towards = (direction: Towards): string | undefined =>
    nearestTowards(box(0, 0), Object.keys(ITEMS), name => ITEMS[name as keyof typeof ITEMS], direction);

it('prefers what lies straight ahead', () => {
    expect(towards('right')).toBe('near');
    expect(towards('down')).toBe('below');
    expect(towards('left')).toBe('left');
});

it('finds nothing where nothing is', () => {
    expect(towards('up')).toBeUndefined();
});
