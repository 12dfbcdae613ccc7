import { inject, injectable } from 'inversify';
import { html, picture } from '../chrome/dom';
import { Diagram } from '../diagram';
import { Drawing } from '../model/elements';

/** What the signs of this drawing mean. */
@injectable()
export class LegendPanel {
    @inject(Diagram) private readonly diagram!: Diagram;

    build(): HTMLElement {
        const page = html('section', { class: 'page legend' });
        const show = ({ facts }: Drawing): void =>
            page.replaceChildren(
                html(
                    'ul',
                    {},
                    ...facts.legend.map(({ symbol, text }) => html('li', {}, picture(symbol, 28, 20, 'symbol'), html('span', {}, text)))
                )
            );
        this.diagram.onDrawing(show);
        if (this.diagram.drawing) {
            show(this.diagram.drawing);
        }
        return page;
    }
}
