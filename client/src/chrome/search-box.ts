import { CenterAction } from '@eclipse-glsp/client';
import { inject, injectable } from 'inversify';
import { Diagram } from '../diagram';
import { findByName } from '../model/search';
import { Words } from '../words/words';
import { html, iconButton } from './dom';

/** Finds elements by their names, one after the other, and brings each into the middle. */
@injectable()
export class SearchBox {
    @inject(Diagram) private readonly diagram!: Diagram;
    @inject(Words) private readonly words!: Words;

    private field!: HTMLInputElement;
    private count!: HTMLElement;
    private found: string[] = [];
    private at = 0;

    build(): HTMLElement {
        const label = `${this.words.of('search')} (Ctrl+F)`;
        this.field = html('input', {
            type: 'search',
            id: 'search',
            placeholder: this.words.of('search'),
            title: label,
            'aria-label': label,
            autocomplete: 'off',
            spellcheck: 'false',
            oninput: (event: InputEvent) => event.isComposing || this.search(),
            oncompositionend: () => this.search(),
            onkeydown: (event: KeyboardEvent) => this.key(event)
        });
        this.count = html('output', { class: 'count', for: 'search', 'aria-live': 'polite' });
        return html(
            'span',
            { class: 'group', role: 'search' },
            this.field,
            this.count,
            iconButton('previous', this.words.of('search.previous'), () => this.step(-1)),
            iconButton('next', this.words.of('search.next'), () => this.step(1))
        );
    }

    focus(): void {
        this.field.focus();
        this.field.select();
    }

    private search(): void {
        this.found = findByName(this.diagram.elements, this.field.value).map(({ id }) => id);
        this.at = 0;
        this.reveal();
    }

    private step(by: number): void {
        this.found = this.found.filter(id => this.diagram.find(id));
        if (this.found.length > 0) {
            this.at = (this.at + by + this.found.length) % this.found.length;
        }
        this.reveal();
    }

    private reveal(): void {
        const id = this.found[this.at];
        this.count.textContent = id
            ? `${this.at + 1} / ${this.found.length}`
            : this.field.value.trim() === ''
              ? ''
              : this.words.of('search.none');
        if (id) {
            this.diagram.select(id);
            this.diagram.dispatch(CenterAction.create([id], { retainZoom: true, animate: true }));
        }
    }

    private key(event: KeyboardEvent): void {
        if (event.isComposing) {
            return;
        }
        if (event.key === 'Enter') {
            this.step(event.shiftKey ? -1 : 1);
        } else if (event.key === 'Escape') {
            this.diagram.focus();
        }
    }
}
