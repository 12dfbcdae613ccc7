/** What the page's URL says: `/TOKEN/index.html?doc=DOC[&host=workbench][&view=][&overlay=][&clause=]`. */
export class PageAddress {
    private constructor(
        /** The document to show. */
        readonly document: string,
        /** Whether an editor part of the workbench shows the page: then the workbench has save, undo and redo. */
        readonly inWorkbench: boolean,
        /** The web socket of the diagram server. */
        readonly socket: string,
        /** The folder of the page, with a slash at its end. */
        readonly folder: string,
        /** What to show first, where the URL says it. */
        readonly first: Readonly<Record<string, string>>
    ) {}

    static of(url: { readonly host: string; readonly pathname: string; readonly search: string }): PageAddress {
        const query = new URLSearchParams(url.search);
        const folder = url.pathname.replace(/[^/]*$/, '');
        const first: Record<string, string> = {};
        for (const name of ['view', 'overlay', 'clause']) {
            const value = query.get(name);
            if (value !== null) {
                first[name] = value;
            }
        }
        return new PageAddress(query.get('doc') ?? '', query.get('host') === 'workbench', `ws://${url.host}${folder}glsp`, folder, first);
    }

    /** Where the present view can be downloaded. */
    exportOf(format: 'svg' | 'png' | 'pdf', clientId: string): string {
        return `${this.folder}export?${new URLSearchParams({ doc: this.document, client: clientId, format })}`;
    }
}
