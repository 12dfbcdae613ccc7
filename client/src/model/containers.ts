import { Bounds, GModelElement, GModelRoot, Point } from '@eclipse-glsp/client';
import { DrawnNode } from './elements';

/** The innermost container at a point that is none of `except` and in none of them; the drawing itself when there is none. */
export function containerAt(root: GModelRoot, point: Point, except: readonly DrawnNode[] = []): DrawnNode | GModelRoot {
    let found: DrawnNode | GModelRoot = root;
    let within = nodesOf(root);
    for (;;) {
        const next = within.reverse().find(node => node.isContainer && !except.includes(node) && Bounds.includes(node.place, point));
        if (!next) {
            return found;
        }
        found = next;
        within = nodesOf(next);
    }
}

function nodesOf(parent: { readonly children: readonly GModelElement[] }): DrawnNode[] {
    return parent.children.filter((child): child is DrawnNode => child instanceof DrawnNode);
}
