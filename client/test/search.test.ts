import { expect, it } from 'vitest';
import { findByName } from '../src/model/search';

const NAMED = ['VPN装置の管理端末', 'VPN装置', '検査サーバ', 'さーば室'].map((name, i) => ({ id: String(i), name }));
const found = (query: string): string[] => findByName(NAMED, query).map(({ name }) => name);

it('finds by parts of names, exact names first', () => {
    expect(found('VPN装置')).toEqual(['VPN装置', 'VPN装置の管理端末']);
    expect(found('管理 vpn')).toEqual(['VPN装置の管理端末']);
});

it('does not tell width, case and kana apart', () => {
    expect(found('ｖｐｎ')).toHaveLength(2);
    expect(found('サーバ')).toEqual(['検査サーバ', 'さーば室']);
    expect(found('ｻｰﾊﾞ')).toEqual(['検査サーバ', 'さーば室']);
});

it('finds nothing for nothing', () => {
    expect(found('  ')).toEqual([]);
});
