/// <reference types="vite/client" />
import { describe, expect, it } from 'vitest';
import en from '../src/words/en.json';
import ja from '../src/words/ja.json';
import { filled } from '../src/words/words';

const source = Object.values(import.meta.glob<string>('../src/**/*.{ts,tsx}', { query: '?raw', import: 'default', eager: true })).join(
    '\n'
);

describe('words', () => {
    it('are the same in both languages, with the same places to fill', () => {
        expect(Object.keys(ja)).toEqual(Object.keys(en));
        for (const [key, text] of Object.entries(en)) {
            expect((ja as Record<string, string>)[key].match(/\{\d\}/g), key).toEqual(text.match(/\{\d\}/g));
        }
    });

    it('are all used', () => {
        const generic = /^(layer|arrange|outcome)\./;
        expect(Object.keys(en).filter(key => !generic.test(key) && !source.includes(`'${key}'`))).toEqual([]);
    });

    it('are nowhere in the code', () => {
        expect(source.match(/[\u3041-\u30ff\u4e00-\u9fff]/g)).toBeNull();
    });

    it('are filled', () => {
        expect(filled('{0} of {1}, {2}', [2, 'x'])).toBe('2 of x, {2}');
    });
});
