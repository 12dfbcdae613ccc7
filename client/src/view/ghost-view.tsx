/** @jsx svg */
import { GNode, IView, svg } from '@eclipse-glsp/client';
import { injectable } from 'inversify';
import { VNode } from 'snabbdom';

export const GHOST = 'node:ghost';

/** The shape of what is about to be created, under the pointer. */
@injectable()
export class GhostView implements IView {
    render({ size }: Readonly<GNode>): VNode {
        return <rect class-bk-ghost={true} width={size.width} height={size.height} rx='6'></rect>;
    }
}
