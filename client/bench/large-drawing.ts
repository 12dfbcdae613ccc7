import { GModelRootSchema } from '@eclipse-glsp/client';

const CARD = { width: 192, height: 48 };
const MARK =
    '<g class="mark" transform="translate(177 -10) scale(0.92)"><path d="M7.4 1h9.2L23 7.4v9.2L16.6 23H7.4L1 16.6V7.4z" fill="#C62828"' +
    ' stroke="#FFFFFF" stroke-width="2"/><path d="M8 8l8 8M16 8l-8 8" fill="none" stroke="#FFFFFF" stroke-width="2.2"/></g>';
const GLYPH = 'M12 2.8l8 3v6c0 4.6-3.4 7.8-8 9.4c-4.6-1.6-8-4.8-8-9.4v-6zM12 8.6a1.9 1.9 0 0 1 0 3.8a1.9 1.9 0 0 1 0-3.8zM12 12.4v3.2';

/** A hospital of `count` cards in networks of twenty, with three links for two cards, as heavy to paint as the server's. */
export function largeDrawing(count: number): GModelRootSchema {
    const networks: object[] = [];
    const edges: object[] = [];
    const places: [number, number][] = [];
    for (let n = 0; n * 20 < count; n++) {
        const [x, y] = [24 + (n % 8) * 900, 60 + Math.floor(n / 8) * 500];
        const cards = [];
        for (let i = n * 20; i < Math.min(count, n * 20 + 20); i++) {
            const [cx, cy] = [24 + (i % 4) * 216, 48 + Math.floor((i % 20) / 4) * 84];
            places.push([x + cx, y + cy]);
            cards.push(card(i, cx, cy));
        }
        networks.push(box('node:network', `n${n}`, `検査系ネットワーク ${n}`, x, y, 876, 480, '#EAF3FC', '#6C9BD2', cards));
    }
    for (let i = 0; i < count * 1.5; i++) {
        const [from, to] = [i % count, (i * 7 + 4) % count];
        if (from !== to) {
            edges.push(link(i, from, to, places));
        }
    }
    const rows = Math.ceil(networks.length / 8);
    const facility = box(
        'node:facility',
        'f',
        '半田病院',
        0,
        0,
        Math.min(8, networks.length) * 900 + 24,
        rows * 500 + 84,
        '#F7F9FB',
        '#7B8794',
        networks
    );
    return {
        type: 'graph',
        id: 'drawing',
        revision: 1,
        children: [facility, ...edges],
        args: {
            editable: true,
            lang: 'ja',
            title: '医療情報システム全体構成図',
            dirty: false,
            canUndo: false,
            canRedo: false,
            backdrop: '',
            legend: [],
            view: 'all',
            views: [{ id: 'all', label: '全体' }],
            overlay: 'outcome',
            overlays: [{ id: 'outcome', label: '遵守状況' }],
            clause: '',
            clauses: []
        }
    } as GModelRootSchema;
}

function card(i: number, x: number, y: number): object {
    const bad = i % 3 === 0;
    const svg =
        `<rect width="192" height="48" rx="6" fill="#FFFFFF" stroke="${bad ? '#C62828' : '#9AA5B1'}" stroke-width="${bad ? 2 : 1.1}"/>` +
        '<rect x="7" y="7" width="34" height="34" rx="5" fill="#F0F4F8"/>' +
        `<path class="glyph" d="${GLYPH}" transform="translate(12 12)" fill="none" stroke="#1F2933" stroke-width="1.5"/>` +
        `<text x="51" y="22" font-size="12.5" font-weight="bold" fill="#1F2933">業務端末 ${i}</text>` +
        `<text x="51" y="39" font-size="10.5" fill="#975600">Windows 10(版不明)</text>${bad ? MARK : ''}`;
    return {
        type: 'node:device',
        id: `d${i}`,
        position: { x, y },
        size: CARD,
        args: {
            svg,
            name: `業務端末 ${i}`,
            kind: 'Client',
            title: `業務端末 ${i} — 不適合`,
            outcome: bad ? 'VIOLATED' : '',
            count: bad ? 2 : 0,
            label: { x: 51, y: 10, w: 135, h: 16 },
            movable: true,
            deletable: true,
            connectable: true
        },
        children: [
            { type: 'label:name', id: `d${i}_name`, text: `業務端末 ${i}`, position: { x: 51, y: 10 }, size: { width: 135, height: 16 } }
        ]
    };
}

function box(
    type: string,
    id: string,
    name: string,
    x: number,
    y: number,
    width: number,
    height: number,
    fill: string,
    stroke: string,
    children: object[]
): object {
    return {
        type,
        id,
        position: { x, y },
        size: { width, height },
        children,
        args: {
            svg:
                `<rect width="${width}" height="${height}" rx="8" fill="${fill}" stroke="${stroke}" stroke-width="1.3"/>` +
                `<text x="14" y="24" font-size="13" font-weight="bold" fill="#1F2933">${name}</text>`,
            name,
            kind: type,
            title: name,
            outcome: '',
            count: 0,
            movable: true,
            deletable: true,
            connectable: true,
            collapsible: true,
            collapsed: false
        }
    };
}

function link(i: number, from: number, to: number, places: [number, number][]): object {
    const [a, b] = [places[from], places[to]];
    const start: [number, number] = [a[0] + 192, a[1] + 24];
    const end: [number, number] = [b[0], b[1] + 24];
    const x = start[0] + 12;
    const route = [start, [x, start[1]], [x, end[1]], end];
    return {
        type: 'edge:link',
        id: `e${i}`,
        sourceId: `d${from}`,
        targetId: `d${to}`,
        routingPoints: route.slice(1, -1).map(([px, py]) => ({ x: px, y: py })),
        args: {
            route,
            svg: `<path d="M${route.map(point => point.join(' ')).join('L')}" fill="none" stroke="#3E4C59" stroke-width="1.5"/>`,
            name: `リンク ${i}`,
            kind: 'Link',
            title: `リンク ${i}`,
            outcome: '',
            deletable: true,
            reconnectable: true
        }
    };
}
