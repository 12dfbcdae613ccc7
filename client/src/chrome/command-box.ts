import { GlspCommandPalette } from '@eclipse-glsp/client';
import { inject, injectable } from 'inversify';
import { Words } from '../words/words';

/** The stock command palette in the language of the page. */
@injectable()
export class CommandBox extends GlspCommandPalette {
    @inject(Words) private readonly words!: Words;

    protected override initializeContents(container: HTMLElement): void {
        super.initializeContents(container);
        this.noCommandsMsg = this.words.of('search.none');
        this.inputElement.setAttribute('aria-label', this.words.of('command'));
        this.inputElement.placeholder = this.words.of('command');
    }
}
