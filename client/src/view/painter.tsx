/** @jsx svg */
import { svg } from '@eclipse-glsp/client';
import { inject, injectable } from 'inversify';
import { VNode } from 'snabbdom';
import { DrawnEdge, DrawnNode } from '../model/elements';
import { titleOf } from '../model/fragment';
import { Highlights } from './highlights';

interface Painted {
    readonly key: string;
    readonly fragment: string;
    readonly art: VNode;
    readonly node: VNode;
}

/** Draws elements around the server's fragments, each only when something about it has changed. */
@injectable()
export abstract class Painter {
    @inject(Highlights) private readonly highlights!: Highlights;
    private readonly painted = new Map<string, Painted>();

    /**
     * The same object as last time when nothing about the element changed.
     *
     * @param where all that `shell` depends on beside the element's fragment, words and selection
     * @param shell draws the element around its fragment
     */
    protected unchangedOr(element: DrawnNode | DrawnEdge, where: string, shell: (art: VNode, title: string) => VNode): VNode {
        const { svg: fragment, title } = element.facts;
        const classes = [...(element.cssClasses ?? []), this.highlights.classOf(element.id)].filter(name => name !== '');
        const key = `${where},${element.selected},${classes.join(' ')}`;
        const last = this.painted.get(element.id);
        if (last && last.key === key && last.fragment === fragment) {
            return last.node;
        }
        const art = last?.fragment === fragment ? last.art : <g class-bk-art={true} props-innerHTML={fragment}></g>;
        const node = shell(art, titleOf(fragment) ?? title);
        // Sprotty's svg() drops the attribute key.
        node.key = element.id;
        for (const name of classes) {
            node.data!.class = { ...node.data!.class, [name]: true };
        }
        this.painted.set(element.id, { key, fragment, art, node });
        return node;
    }
}
