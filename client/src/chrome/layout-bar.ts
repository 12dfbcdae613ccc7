import { Action, IActionHandler } from '@eclipse-glsp/client';
import { inject, injectable } from 'inversify';
import { KeepLayoutAction } from '../actions/protocol';
import { Diagram } from '../diagram';
import { Words } from '../words/words';
import { html } from './dom';

/** Asks, after an automatic layout, whether to keep it. */
@injectable()
export class LayoutBar implements IActionHandler {
    @inject(Diagram) private readonly diagram!: Diagram;
    @inject(Words) private readonly words!: Words;
    private bar?: HTMLElement;

    handle(_action: Action): void {
        this.bar?.remove();
        const keep = html('button', { type: 'button', class: 'primary', onclick: () => this.answer(true) }, this.words.of('layout.keep'));
        this.bar = html(
            'div',
            { class: 'question', role: 'alertdialog', 'aria-label': this.words.of('layout.question') },
            html('span', {}, this.words.of('layout.question')),
            keep,
            html('button', { type: 'button', onclick: () => this.answer(false) }, this.words.of('layout.discard'))
        );
        document.getElementById('stage')?.append(this.bar);
        keep.focus();
    }

    private answer(keep: boolean): void {
        this.bar?.remove();
        this.bar = undefined;
        const action: KeepLayoutAction = { kind: 'bunkai.keepLayout', keep };
        this.diagram.dispatch(action);
        this.diagram.focus();
    }
}
