/** Something that can be found by its name. */
export interface Named {
    readonly id: string;
    readonly name: string;
}

/** Those whose name contains all words of the query, whatever width, case and kana; in the order given, exact names first. */
export function findByName<T extends Named>(elements: readonly T[], query: string): T[] {
    const words = folded(query)
        .split(/\s+/)
        .filter(word => word !== '');
    if (words.length === 0) {
        return [];
    }
    const found = elements.filter(element => words.every(word => folded(element.name).includes(word)));
    const exact = words.join(' ');
    return [...found.filter(element => folded(element.name) === exact), ...found.filter(element => folded(element.name) !== exact)];
}

/** One form for texts that a reader takes for the same: full and half width, capitals, hiragana for katakana. */
export function folded(text: string): string {
    return text
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[\u30a1-\u30f6]/g, kana => String.fromCharCode(kana.charCodeAt(0) - 0x60));
}
