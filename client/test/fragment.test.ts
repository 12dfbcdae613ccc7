import { expect, it } from 'vitest';
import { titleOf } from '../src/model/fragment';

it('reads the first title as plain text', () => {
    expect(titleOf('<g><title>A &amp; B &lt;1&gt; &#x7f6e;&#8212;</title><title>x</title></g>')).toBe('A & B <1> 置—');
    expect(titleOf('<rect/>')).toBeUndefined();
});
