/** What the server says about the drawing and its elements beside GLSP's own properties: plain JSON in `args`. */

/** `[x, y]` in root coordinates. */
export type XY = readonly [number, number];

export type Outcome = 'VIOLATED' | 'UNDECIDABLE' | 'MANUAL' | 'SATISFIED' | 'ERROR' | '';

export interface Choice {
    readonly id: string;
    readonly label: string;
    /** Heading under which the choice stands in a list. */
    readonly group?: string;
}

export interface LegendEntry {
    /** SVG fragment for a box of 28 x 20. */
    readonly symbol: string;
    readonly text: string;
}

export interface DrawingArgs {
    readonly editable: boolean;
    readonly lang: 'ja' | 'en';
    readonly title: string;
    readonly dirty: boolean;
    readonly canUndo: boolean;
    readonly canRedo: boolean;
    readonly undoLabel?: string;
    readonly redoLabel?: string;
    /** SVG fragment in root coordinates that lies between the containers and the lines. */
    readonly backdrop: string;
    readonly legend: readonly LegendEntry[];
    readonly view: string;
    readonly views: readonly Choice[];
    readonly overlay: string;
    readonly overlays: readonly Choice[];
    readonly clause: string;
    readonly clauses: readonly Choice[];
}

interface ElementArgs {
    /** SVG fragment; of a node in its own, of an edge in root coordinates. */
    readonly svg: string;
    readonly name: string;
    /** Elements of one kind can be selected together. */
    readonly kind: string;
    /** Words of the tooltip. */
    readonly title: string;
    readonly outcome: Outcome;
    readonly deletable: boolean;
}

export interface NodeArgs extends ElementArgs {
    /** Number of findings. */
    readonly count: number;
    /** Where the name stands, in the node's own coordinates. */
    readonly label?: { readonly x: number; readonly y: number; readonly w: number; readonly h: number };
    readonly collapsed?: boolean;
    readonly collapsible?: boolean;
    readonly movable: boolean;
    readonly connectable: boolean;
    /** Only of a boundary: the edge it cuts, and the polyline along which its centre may be dragged. */
    readonly on?: string;
    readonly route?: readonly XY[];
}

export interface EdgeArgs extends ElementArgs {
    /** The whole polyline, from shape to shape. */
    readonly route?: readonly XY[];
    /** Of a tunnel in place of `route`: one polyline per carrier. */
    readonly routes?: readonly (readonly XY[])[];
    readonly reconnectable: boolean;
}
