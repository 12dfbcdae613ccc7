import { describe, expect, it } from 'vitest';
import { arrange, Box } from '../src/geometry/arrange';

const BOXES: Box[] = [
    { x: 10, y: 20, width: 100, height: 40 },
    { x: 300, y: 0, width: 50, height: 20 },
    { x: 140, y: 90, width: 60, height: 60 }
];

describe('arrange', () => {
    it('aligns with the first box', () => {
        expect(arrange(BOXES, 'left').map(({ x }) => x)).toEqual([10, 10, 10]);
        expect(arrange(BOXES, 'center').map(({ x }) => x)).toEqual([10, 35, 30]);
        expect(arrange(BOXES, 'right').map(({ x }) => x)).toEqual([10, 60, 50]);
        expect(arrange(BOXES, 'top').map(({ y }) => y)).toEqual([20, 20, 20]);
        expect(arrange(BOXES, 'middle').map(({ y }) => y)).toEqual([20, 30, 10]);
        expect(arrange(BOXES, 'bottom').map(({ y }) => y)).toEqual([20, 40, 0]);
    });

    it('distributes with equal gaps whatever the order, and leaves the other coordinate', () => {
        expect(arrange(BOXES, 'across')).toEqual([
            { x: 10, y: 20 },
            { x: 300, y: 0 },
            { x: 175, y: 90 }
        ]);
        expect(arrange(BOXES, 'down').map(({ y }) => y)).toEqual([35, 0, 90]);
    });
});
