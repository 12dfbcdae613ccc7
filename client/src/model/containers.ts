import { GModelElement, GModelRoot, Point } from '@eclipse-glsp/client';
import { DrawnNode } from './elements';

/** The innermost container at a point that is none of `except` and in none of them; the drawing itself when there is none. */
export function containerAt(root: GModelRoot, point: Point, except: readonly DrawnNode[] = []): DrawnNode | GModelRoot {
    let found: DrawnNode | GModelRoot = root;
    let within = nodesOf(root);
    for (;;) {
        const next = within.reverse().find(node => node.isContainer && !except.includes(node) && contains(node, point));
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

function contains(node: DrawnNode, point: Point): boolean {
    const { x, y, width, height } = node.place;
    return point.x >= x && point.y >= y && point.x <= x + width && point.y <= y + height;
}
