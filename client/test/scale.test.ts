import { expect, it } from 'vitest';
import { scaleOf } from '../src/geometry/scale';

it('fits all boxes into the middle', () => {
    expect(
        scaleOf(
            [
                { x: -100, y: 0, width: 200, height: 50 },
                { x: 200, y: 50, width: 100, height: 50 }
            ],
            220,
            140,
            10
        )
    ).toEqual({ x: 60, y: 45, factor: 0.5 });
});
