import { describe, expect, it } from 'vitest';
import { boundsOf, follow, nearestOn, pathOf } from '../src/geometry/route';
import { XY } from '../src/model/args';

const STAY = { x: 0, y: 0 };
const ROUTE: XY[] = [
    [100, 20],
    [150, 20],
    [150, 200],
    [300, 200]
];

describe('follow', () => {
    it('moves the whole line when both ends moved alike', () => {
        expect(follow(ROUTE, { x: 12, y: -24 }, { x: 12, y: -24 })).toEqual([
            [112, -4],
            [162, -4],
            [162, 176],
            [312, 176]
        ]);
    });

    it('leads only the segment at the moved end to its new place', () => {
        expect(follow(ROUTE, { x: -40, y: 36 }, STAY)).toEqual([
            [60, 56],
            [150, 56],
            [150, 200],
            [300, 200]
        ]);
        expect(follow(ROUTE, STAY, { x: 24, y: 60 })).toEqual([
            [100, 20],
            [150, 20],
            [150, 260],
            [324, 260]
        ]);
    });

    it('steps a straight line in its middle', () => {
        expect(
            follow(
                [
                    [0, 0],
                    [100, 0]
                ],
                STAY,
                { x: 20, y: 40 }
            )
        ).toEqual([
            [0, 0],
            [60, 0],
            [60, 40],
            [120, 40]
        ]);
        expect(
            follow(
                [
                    [0, 0],
                    [0, 100]
                ],
                STAY,
                { x: 40, y: 20 }
            )
        ).toEqual([
            [0, 0],
            [0, 60],
            [40, 60],
            [40, 120]
        ]);
    });

    it('keeps a straight line straight along its own direction', () => {
        expect(
            follow(
                [
                    [0, 0],
                    [100, 0]
                ],
                STAY,
                { x: 50, y: 0 }
            )
        ).toEqual([
            [0, 0],
            [150, 0]
        ]);
    });

    it('stays orthogonal when one bend is shared by both ends', () => {
        expect(
            follow(
                [
                    [0, 0],
                    [50, 0],
                    [50, 80]
                ],
                { x: 0, y: 10 },
                { x: 5, y: 0 }
            )
        ).toEqual([
            [0, 10],
            [55, 10],
            [55, 80]
        ]);
    });
});

describe('nearestOn', () => {
    it('projects to the segment and not beyond its ends', () => {
        expect(nearestOn(ROUTE, [120, 30])).toEqual({ at: [120, 20], distance: 10 });
        expect(nearestOn(ROUTE, [400, 200])).toEqual({ at: [300, 200], distance: 100 });
    });

    it('takes the only point of a line that has one', () => {
        expect(nearestOn([[5, 5]], [8, 9])).toEqual({ at: [5, 5], distance: 5 });
    });
});

describe('pathOf and boundsOf', () => {
    it('write the points', () => {
        expect(
            pathOf([
                [1, 2],
                [3, 4]
            ])
        ).toBe('M1 2L3 4');
        expect(boundsOf([ROUTE, [[90, 210]]])).toEqual({ x: 90, y: 20, width: 210, height: 190 });
    });
});
