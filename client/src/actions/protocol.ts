import { Action, Point } from '@eclipse-glsp/client';
import { Outcome } from '../model/args';

/** Bunkai's own actions between page and server. */

export interface ShowAction extends Action {
    kind: 'bunkai.show';
    view: string;
    overlay: string;
    clause: string;
    collapsed: string[];
}

export interface RequestFindingsAction extends Action {
    kind: 'bunkai.requestFindings';
    elementId: string;
}

export interface Finding {
    readonly id: string;
    readonly outcome: Outcome;
    /** SVG fragment for a box of 16 x 16. */
    readonly mark: string;
    readonly clause: string;
    readonly message: string;
    readonly reason: string;
    readonly waived: boolean;
    /** Ids of the cards and edges it leads over, in order. */
    readonly path: readonly string[];
    readonly severity: string;
}

export interface FindingsAction extends Action {
    kind: 'bunkai.findings';
    elementId: string;
    name: string;
    findings: Finding[];
}

export type Direction = 'from' | 'to';

export interface ReachAction extends Action {
    kind: 'bunkai.reach';
    elementId: string;
    /** `from`: what the element reaches; `to`: what reaches the element. */
    direction: Direction;
    /** Ids of what is imagined away. */
    without: string[];
}

export interface ReachedAction extends Action {
    kind: 'bunkai.reached';
    elementId: string;
    direction: Direction;
    without: string[];
    yes: string[];
    maybe: string[];
    edges: string[];
}

export interface RevealAction extends Action {
    kind: 'bunkai.reveal';
    elementId: string;
    findingId?: string;
}

export interface KeepLayoutAction extends Action {
    kind: 'bunkai.keepLayout';
    keep: boolean;
}

export interface Hop extends Point {
    /** The number in the circle. */
    readonly n: number;
}

export interface LightPathAction extends Action {
    kind: 'bunkai.lightPath';
    ids: string[];
    hops?: Hop[];
}
