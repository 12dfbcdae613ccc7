import { describe, expect, it } from 'vitest';
import { PageAddress } from '../src/page-address';

describe('PageAddress', () => {
    const address = PageAddress.of({ host: '127.0.0.1:8123', pathname: '/t0ken/index.html', search: '?doc=a%20b&view=all&host=workbench' });

    it('builds the socket beside the page', () => {
        expect(address.socket).toBe('ws://127.0.0.1:8123/t0ken/glsp');
        expect(address.document).toBe('a b');
    });

    it('knows who shows it and what first', () => {
        expect(address.inWorkbench).toBe(true);
        expect(address.first).toEqual({ view: 'all' });
        expect(PageAddress.of({ host: 'h', pathname: '/t/', search: '?doc=x' }).inWorkbench).toBe(false);
    });

    it('escapes what it sends in a download link', () => {
        expect(address.exportOf('pdf', 'c&1')).toBe('/t0ken/export?doc=a+b&client=c%261&format=pdf');
    });
});
