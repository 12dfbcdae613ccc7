/** @jsx svg */
import { Bounds, svg } from '@eclipse-glsp/client';
import { inject, injectable } from 'inversify';
import { VNode } from 'snabbdom';
import { boundsOf, pathOf } from '../geometry/route';
import { DrawnEdge } from '../model/elements';
import { titleOf } from '../model/fragment';
import { courseOf } from './course';
import { Highlights } from './highlights';
import { Sight } from './sight';

interface Painted {
    readonly key: string;
    readonly svg: string;
    readonly art: VNode;
    readonly edge: VNode;
}

/**
 * Draws edges: a wide invisible line that takes the mouse, and the server's fragment, or a plain line in its place while an end or a
 * bend is being dragged.
 */
@injectable()
export class EdgePainter {
    @inject(Highlights) private readonly highlights!: Highlights;
    private readonly painted = new Map<string, Painted>();

    /** The same object as last time when nothing about the edge changed. */
    paint(edge: DrawnEdge, domId: string): VNode {
        const facts = edge.facts;
        const course = courseOf(edge);
        const lines = course.routes.map(pathOf).join('');
        const classes = [...(edge.cssClasses ?? []), this.highlights.classOf(edge.id)];
        const key = `${lines},${edge.selected},${edge.opacity},${classes.join(' ')}`;
        const last = this.painted.get(edge.id);
        if (last && last.key === key && last.svg === facts.svg) {
            return last.edge;
        }
        const art = last?.svg === facts.svg ? last.art : <g class-bk-art={true} props-innerHTML={facts.svg}></g>;
        const painted = { key, svg: facts.svg, art, edge: this.shell(edge, domId, lines, classes, course.drawn ? art : undefined) };
        this.painted.set(edge.id, painted);
        return painted.edge;
    }

    isIn(seen: Bounds, edge: DrawnEdge): boolean {
        return Sight.meets(seen, boundsOf(courseOf(edge).routes));
    }

    private shell(edge: DrawnEdge, domId: string, lines: string, classes: readonly string[], art: VNode | undefined): VNode {
        const title = titleOf(edge.facts.svg) ?? edge.facts.title;
        const shell = (
            <g
                id={domId}
                class-bk-edge={true}
                class-selected={edge.selected}
                role='img'
                aria-label={title}
            >
                <path class-bk-halo={true} d={lines}></path>
                {art ?? <path class-bk-following={true} d={lines}></path>}
                <path class-bk-hit={true} d={lines}>
                    <title>{title}</title>
                </path>
            </g>
        );
        // Sprotty's svg() drops the attribute key.
        shell.key = edge.id;
        for (const name of classes.filter(each => each !== '')) {
            shell.data!.class = { ...shell.data!.class, [name]: true };
        }
        return shell;
    }
}
