/** @jsx svg */
import { svg } from '@eclipse-glsp/client';
import { injectable } from 'inversify';
import { VNode } from 'snabbdom';
import { pathOf } from '../geometry/route';
import { DrawnEdge } from '../model/elements';
import { Course } from './course';
import { Painter } from './painter';

/**
 * Draws edges: a wide invisible line that takes the mouse, and the server's fragment, or a plain line in its place while an end or a
 * bend is being dragged.
 */
@injectable()
export class EdgePainter extends Painter {
    /** The same object as last time when nothing about the edge changed. */
    paint(edge: DrawnEdge, { routes, drawn }: Course, domId: string): VNode {
        // Where the server drew it is told by its fragment.
        return this.unchangedOr(edge, drawn ? '' : lines(routes), (art, title) => {
            const d = lines(routes);
            return (
                <g id={domId} class-bk-edge={true} class-selected={edge.selected} role='img' aria-label={title}>
                    <path class-bk-halo={true} d={d}></path>
                    {drawn ? art : <path class-bk-following={true} d={d}></path>}
                    <path class-bk-hit={true} d={d}>
                        <title>{title}</title>
                    </path>
                </g>
            );
        });
    }
}

function lines(routes: Course['routes']): string {
    return routes.map(pathOf).join('');
}
