/** @jsx svg */
import { svg } from '@eclipse-glsp/client';
import { injectable } from 'inversify';
import { VNode } from 'snabbdom';
import { Drawing } from '../model/elements';

/** What is laid over the drawing for a while: the path of a finding, what can be reached. */
@injectable()
export class Highlights {
    below(_drawing: Readonly<Drawing>): VNode {
        return <g class-bk-plane={true} class-bk-path={true}></g>;
    }

    above(_drawing: Readonly<Drawing>): VNode {
        return <g class-bk-plane={true} class-bk-hops={true}></g>;
    }
}
