import { inject, injectable } from 'inversify';
import { ShowAction } from '../actions/protocol';
import { Diagram } from '../diagram';
import { Choice } from '../model/args';
import { Drawing } from '../model/elements';
import { Word, Words } from '../words/words';
import { html } from './dom';

/** What is shown: view, overlay and clause, and which containers are folded. The server keeps it and answers with another model. */
@injectable()
export class ShowBar {
    @inject(Diagram) private readonly diagram!: Diagram;
    @inject(Words) private readonly words!: Words;

    private view!: HTMLSelectElement;
    private overlay!: HTMLSelectElement;
    private clause!: HTMLSelectElement;

    build(): HTMLElement {
        this.view = this.select('view');
        this.overlay = this.select('overlay');
        this.clause = this.select('clause');
        return html('span', { class: 'group', role: 'group' }, this.view, this.overlay, this.clause);
    }

    update({ facts }: Drawing): void {
        fill(this.view, facts.views, facts.view);
        fill(this.overlay, facts.overlays, facts.overlay);
        fill(this.clause, [{ id: '', label: this.words.of('clause.all') }, ...facts.clauses], facts.clause);
    }

    /** Folds the containers that are open and opens those that are folded; all of the drawing when none is given. */
    fold(ids: readonly string[]): void {
        const containers = this.diagram.nodes.filter(node => node.facts.collapsible);
        const folded = new Set(containers.filter(node => node.facts.collapsed).map(node => node.id));
        if (ids.length === 0) {
            this.show(folded.size > 0 ? [] : containers.filter(node => node.type === 'node:network').map(node => node.id));
            return;
        }
        ids.forEach(id => folded.delete(id) || folded.add(id));
        this.show([...folded]);
    }

    private show(collapsed: string[]): void {
        const show: ShowAction = {
            kind: 'bunkai.show',
            view: this.view.value,
            overlay: this.overlay.value,
            clause: this.clause.value,
            collapsed
        };
        this.diagram.dispatch(show);
    }

    private select(word: Word & ('view' | 'overlay' | 'clause')): HTMLSelectElement {
        const label = this.words.of(word);
        return html('select', {
            id: `show-${word}`,
            title: label,
            'aria-label': label,
            onchange: () => this.show(this.diagram.nodes.filter(node => node.facts.collapsed).map(node => node.id))
        });
    }
}

/** Puts the choices into the list, under their headings, unless they are there already. */
function fill(select: HTMLSelectElement, choices: readonly Choice[], chosen: string): void {
    const key = JSON.stringify(choices);
    if (select.dataset.choices !== key) {
        select.dataset.choices = key;
        select.replaceChildren();
        const groups = new Map<string, HTMLOptGroupElement>();
        for (const { id, label, group } of choices) {
            const option = html('option', { value: id }, label);
            if (!group) {
                select.append(option);
                continue;
            }
            let heading = groups.get(group);
            if (!heading) {
                heading = html('optgroup', { label: group });
                groups.set(group, heading);
                select.append(heading);
            }
            heading.append(option);
        }
    }
    select.value = chosen;
    select.hidden = choices.length < 2;
}
