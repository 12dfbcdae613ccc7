import { describe, expect, it } from 'vitest';
import { dragBend, dragSegment, withoutNeedless } from '../src/geometry/bends';
import { XY } from '../src/model/args';

const ROUTE: XY[] = [
    [0, 0],
    [50, 0],
    [50, 100],
    [120, 100]
];

describe('dragSegment', () => {
    it('moves an inner segment sideways only', () => {
        expect(dragSegment(ROUTE, 1, [70, 33])).toEqual([
            [0, 0],
            [70, 0],
            [70, 100],
            [120, 100]
        ]);
    });

    it('adds a bend where the segment touches an end, which stays', () => {
        expect(dragSegment(ROUTE, 0, [20, 24])).toEqual([
            [0, 0],
            [0, 24],
            [50, 24],
            [50, 100],
            [120, 100]
        ]);
        expect(dragSegment(ROUTE, 2, [90, 60])).toEqual([
            [0, 0],
            [50, 0],
            [50, 60],
            [120, 60],
            [120, 100]
        ]);
        expect(
            dragSegment(
                [
                    [0, 0],
                    [80, 0]
                ],
                0,
                [40, 12]
            )
        ).toEqual([
            [0, 0],
            [0, 12],
            [80, 12],
            [80, 0]
        ]);
    });
});

describe('dragBend', () => {
    it('moves both segments at the bend', () => {
        expect(
            dragBend(
                [
                    [0, 0],
                    [0, 50],
                    [50, 50],
                    [50, 100],
                    [120, 100]
                ],
                2,
                [60, 40]
            )
        ).toEqual([
            [0, 0],
            [0, 40],
            [60, 40],
            [60, 100],
            [120, 100]
        ]);
    });
});

describe('withoutNeedless', () => {
    it('drops points in the middle of a straight line and doubles', () => {
        expect(
            withoutNeedless([
                [0, 0],
                [10, 0],
                [10, 0],
                [20, 0],
                [20, 9]
            ])
        ).toEqual([
            [0, 0],
            [20, 0],
            [20, 9]
        ]);
        expect(withoutNeedless(ROUTE)).toEqual(ROUTE);
    });
});
