/** @jsx svg */
import { Bounds, svg } from '@eclipse-glsp/client';
import { inject, injectable } from 'inversify';
import { VNode } from 'snabbdom';
import { DrawnNode, NodeType } from '../model/elements';
import { titleOf } from '../model/fragment';
import { Highlights } from './highlights';

/** How far the outline of a selected node lies outside of it. */
const OUTLINE = 3;

/** Half the side of the square on a line in which a boundary is taken. */
const CUT = 16;

interface Painted {
    readonly key: string;
    readonly svg: string;
    readonly art: VNode;
    readonly node: VNode;
}

/** Draws nodes: a rectangle that takes the mouse and shows hover and selection, and the server's fragment with its mark. */
@injectable()
export class NodePainter {
    @inject(Highlights) private readonly highlights!: Highlights;
    private readonly painted = new Map<string, Painted>();

    /** The same object as last time when nothing about the node changed. */
    paint(node: DrawnNode, place: Bounds, domId: string): VNode {
        const facts = node.facts;
        const classes = [...(node.cssClasses ?? []), this.highlights.classOf(node.id)];
        const key = `${place.x},${place.y},${place.width},${place.height},${node.selected},${node.opacity},${classes.join(' ')}`;
        const last = this.painted.get(node.id);
        if (last && last.key === key && last.svg === facts.svg) {
            return last.node;
        }
        const art = last?.svg === facts.svg ? last.art : <g class-bk-art={true} props-innerHTML={facts.svg}></g>;
        const painted = { key, svg: facts.svg, art, node: this.shell(node, place, domId, art, classes) };
        this.painted.set(node.id, painted);
        return painted.node;
    }

    private shell(node: DrawnNode, place: Bounds, domId: string, art: VNode, classes: readonly string[]): VNode {
        const hit = hitArea(node, place);
        const title = titleOf(node.facts.svg) ?? node.facts.title;
        const shell = (
            <g
                id={domId}
                class-bk-node={true}
                class-bk-boundary={node.type === NodeType.BOUNDARY}
                class-selected={node.selected}
                transform={`translate(${place.x},${place.y})`}
                role='img'
                aria-label={title}
            >
                <rect class-bk-hit={true} x={hit.x} y={hit.y} width={hit.width} height={hit.height} rx='8'>
                    <title>{title}</title>
                </rect>
                {art}
            </g>
        );
        // Sprotty's svg() drops the attribute key.
        shell.key = node.id;
        for (const name of classes.filter(each => each !== '')) {
            shell.data!.class = { ...shell.data!.class, [name]: true };
        }
        return shell;
    }
}

/** What takes the mouse, in the node's own coordinates: its box; of a boundary only the cut, because its box holds its words too. */
function hitArea(node: DrawnNode, { width, height }: Bounds): Bounds {
    return node.type === NodeType.BOUNDARY
        ? { x: width / 2 - CUT, y: height / 2 - CUT, width: 2 * CUT, height: 2 * CUT }
        : { x: -OUTLINE, y: -OUTLINE, width: width + 2 * OUTLINE, height: height + 2 * OUTLINE };
}
