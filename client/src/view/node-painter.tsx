/** @jsx svg */
import { Bounds, svg } from '@eclipse-glsp/client';
import { injectable } from 'inversify';
import { VNode } from 'snabbdom';
import { DrawnNode, NodeType } from '../model/elements';
import { Painter } from './painter';

/** How far the outline of a selected node lies outside of it. */
const OUTLINE = 3;

/** Half the side of the square on a line in which a boundary is taken. */
const CUT = 16;

/** Draws nodes: a rectangle that takes the mouse and shows hover and selection, and the server's fragment with its mark. */
@injectable()
export class NodePainter extends Painter {
    /** The same object as last time when nothing about the node changed. */
    paint(node: DrawnNode, place: Bounds, domId: string): VNode {
        return this.unchangedOr(node, `${place.x},${place.y},${place.width},${place.height}`, (art, title) => {
            const hit = hitArea(node, place);
            return (
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
        });
    }
}

/** What takes the mouse, in the node's own coordinates: its box; of a boundary only the cut, because its box holds its words too. */
function hitArea(node: DrawnNode, { width, height }: Bounds): Bounds {
    return node.type === NodeType.BOUNDARY
        ? { x: width / 2 - CUT, y: height / 2 - CUT, width: 2 * CUT, height: 2 * CUT }
        : { x: -OUTLINE, y: -OUTLINE, width: width + 2 * OUTLINE, height: height + 2 * OUTLINE };
}
