import { expect, it } from 'vitest';
import { middleOf } from '../src/geometry/hops';

it('middleOf measures along the line', () => {
    expect(
        middleOf([
            [0, 0],
            [10, 0],
            [10, 30]
        ])
    ).toEqual({ x: 10, y: 10 });
    expect(middleOf([[4, 5]])).toEqual({ x: 4, y: 5 });
    expect(middleOf([])).toBeUndefined();
});
