const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The first title of an SVG fragment as plain text; undefined when it has none. */
export function titleOf(fragment: string): string | undefined {
    const title = /<title>([^<]*)<\/title>/.exec(fragment)?.[1];
    return title?.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) =>
        name ? (ENTITIES[name] ?? whole) : String.fromCodePoint(hex ? parseInt(hex, 16) : Number(decimal))
    );
}
