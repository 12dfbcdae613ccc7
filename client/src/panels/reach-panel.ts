import { Action, IActionHandler } from '@eclipse-glsp/client';
import { inject, injectable } from 'inversify';
import { Direction, ReachAction, ReachedAction } from '../actions/protocol';
import { html, iconButton } from '../chrome/dom';
import { Toasts } from '../chrome/toasts';
import { Diagram } from '../diagram';
import { DrawnNode } from '../model/elements';
import { Words } from '../words/words';
import { Lights } from './lights';

/** A question about reach that stands until the user ends it; the answer follows every change of the model. */
interface Question {
    readonly elementId: string;
    readonly without: readonly string[];
}

/** What reaches an element, what it reaches, and what would if something were not there. */
@injectable()
export class ReachPanel implements IActionHandler {
    @inject(Diagram) private readonly diagram!: Diagram;
    @inject(Words) private readonly words!: Words;
    @inject(Lights) private readonly lights!: Lights;
    @inject(Toasts) private readonly toasts!: Toasts;

    private page!: HTMLElement;
    private answer!: HTMLElement;
    private direction: Direction = 'to';
    private question?: Question;

    build(): HTMLElement {
        this.answer = html('div', { 'aria-live': 'polite' });
        this.page = html(
            'section',
            { class: 'page reach' },
            html('fieldset', {}, this.choice('to'), this.choice('from')),
            html('button', { type: 'button', class: 'primary', onclick: () => this.askAboutSelection() }, this.words.of('reach.ask')),
            this.answer
        );
        this.showAnswer();
        this.diagram.onDrawing(() => this.send());
        return this.page;
    }

    private askAboutSelection(): void {
        const card = this.selected();
        if (card) {
            this.askAbout(card);
        }
    }

    askAbout(elementId: string): void {
        this.question = { elementId, without: [] };
        this.send();
    }

    /** Stops answering, when the user looks at something else. */
    leave(): void {
        if (this.question) {
            this.question = undefined;
            this.lights.off();
            this.showAnswer();
        }
    }

    handle(action: Action): void {
        const reached = action as ReachedAction;
        if (reached.elementId !== this.question?.elementId || reached.direction !== this.direction) {
            return;
        }
        this.lights.reach({
            origin: reached.elementId,
            without: new Set(reached.without),
            yes: new Set(reached.yes),
            maybe: new Set(reached.maybe),
            edges: new Set(reached.edges)
        });
        this.showAnswer(reached);
    }

    private send(): void {
        if (!this.question) {
            return;
        }
        const reach: ReachAction = {
            kind: 'bunkai.reach',
            elementId: this.question.elementId,
            direction: this.direction,
            without: [...this.question.without]
        };
        this.diagram.dispatch(reach);
    }

    private showAnswer(reached?: ReachedAction): void {
        if (!reached) {
            this.answer.replaceChildren(html('p', { class: 'hint' }, this.words.of('reach.hint')));
            return;
        }
        const cards = (ids: readonly string[]): DrawnNode[] =>
            ids
                .map(id => this.diagram.find(id))
                .filter(
                    (element): element is DrawnNode =>
                        element instanceof DrawnNode && !element.isContainer && element.id !== reached.elementId
                );
        const yes = cards(reached.yes);
        const maybe = cards(reached.maybe).filter(node => !yes.includes(node));
        this.answer.replaceChildren(
            html('p', {}, `${this.words.of('reach.of')}: `, html('b', {}, this.nameOf(reached.elementId))),
            html('p', {}, this.words.of('reach.count', yes.length, maybe.length)),
            this.list('reach.yes', '●', 'certain', yes),
            this.list('reach.maybe', '?', 'possible', maybe),
            html('h3', {}, this.words.of('reach.without')),
            html('button', { type: 'button', onclick: () => this.cut() }, this.words.of('reach.cut')),
            html(
                'ul',
                { class: 'cuts' },
                ...reached.without.map(id =>
                    html(
                        'li',
                        {},
                        `× ${this.nameOf(id)}`,
                        iconButton('undo', this.words.of('reach.restore', this.nameOf(id)), () => this.restore(id))
                    )
                )
            ),
            html('button', { type: 'button', onclick: () => this.leave() }, this.words.of('reach.end'))
        );
    }

    private list(word: 'reach.yes' | 'reach.maybe', sign: string, className: string, nodes: readonly DrawnNode[]): HTMLElement {
        return html(
            'details',
            { open: true, class: className },
            html('summary', {}, `${sign} ${this.words.of(word)} (${nodes.length})`),
            html(
                'ul',
                {},
                ...nodes.map(node =>
                    html(
                        'li',
                        {},
                        html('button', { type: 'button', class: 'link', onclick: () => this.diagram.select(node.id) }, node.name)
                    )
                )
            )
        );
    }

    private choice(direction: Direction): HTMLElement {
        const label = this.words.of(direction === 'to' ? 'reach.to' : 'reach.from');
        return html(
            'label',
            {},
            html('input', {
                type: 'radio',
                name: 'direction',
                checked: this.direction === direction,
                onchange: () => {
                    this.direction = direction;
                    this.send();
                }
            }),
            label
        );
    }

    private cut(): void {
        const id = this.selected();
        if (id && this.question && id !== this.question.elementId && !this.question.without.includes(id)) {
            this.question = { ...this.question, without: [...this.question.without, id] };
            this.send();
        }
    }

    private restore(id: string): void {
        if (this.question) {
            this.question = { ...this.question, without: this.question.without.filter(each => each !== id) };
            this.send();
        }
    }

    private selected(): string | undefined {
        const [element] = this.diagram.selection;
        if (!element) {
            this.toasts.show('INFO', this.words.of('nothingSelected'));
        }
        return element?.id;
    }

    private nameOf(id: string): string {
        return this.diagram.find(id)?.name ?? id;
    }
}
