import { Action, IActionHandler } from '@eclipse-glsp/client';
import { inject, injectable } from 'inversify';
import { Finding, FindingsAction, RequestFindingsAction, RevealAction } from '../actions/protocol';
import { html, picture } from '../chrome/dom';
import { Diagram } from '../diagram';
import { Words } from '../words/words';
import { Lights } from './lights';

/** What is found about one element. Choosing a finding lights its path in the drawing. */
@injectable()
export class FindingsPanel implements IActionHandler {
    @inject(Diagram) private readonly diagram!: Diagram;
    @inject(Words) private readonly words!: Words;
    @inject(Lights) private readonly lights!: Lights;

    /** Called when an answer has come, so that somebody can bring the panel into view. */
    onAnswer: () => void = () => undefined;

    private page!: HTMLElement;
    private asked = '';
    private wanted = false;
    /** Whether the element shown is another one, or has changed, since somebody saw the page. */
    private isStale = false;

    build(): HTMLElement {
        this.page = html('section', { class: 'page findings' }, hint(this.words.of('findings.hint')));
        this.diagram.onSelection(() => this.follow());
        this.diagram.onDrawing(() => this.refresh());
        return this.page;
    }

    /** Asks the server, and brings the answer into view. */
    ask(elementId: string): void {
        this.wanted = true;
        this.request(elementId);
    }

    /** The page is in view now. */
    seen(): void {
        if (this.isStale) {
            this.request(this.asked);
        }
    }

    handle(action: Action): void {
        const { elementId, name, findings } = action as FindingsAction;
        if (elementId !== this.asked) {
            return;
        }
        const heading = html('h2', {}, name);
        const list = html('ol', {}, ...findings.map(finding => html('li', {}, this.entry(elementId, finding))));
        this.page.replaceChildren(heading, findings.length > 0 ? list : hint(this.words.of('findings.none', name)));
        if (this.wanted) {
            this.wanted = false;
            this.onAnswer();
        }
    }

    /** Asks the server, but not for a page that nobody sees: checking goes on behind it with every edit. */
    private request(elementId: string): void {
        this.asked = elementId;
        this.isStale = !this.wanted && this.page.closest('[hidden]') !== null;
        if (this.isStale) {
            return;
        }
        const request: RequestFindingsAction = { kind: 'bunkai.requestFindings', elementId };
        this.diagram.dispatch(request);
    }

    /** The panel shows the selected element, if it is one only; it does not open itself for that. */
    private follow(): void {
        const [element, another] = this.diagram.selection;
        if (element && !another && element.id !== this.asked) {
            this.request(element.id);
        }
    }

    /** The model has changed, and perhaps the findings with it. */
    private refresh(): void {
        if (this.asked !== '') {
            if (this.diagram.find(this.asked)) {
                this.request(this.asked);
            } else {
                this.asked = '';
                this.isStale = false;
                this.page.replaceChildren(hint(this.words.of('findings.hint')));
            }
        }
    }

    private entry(elementId: string, finding: Finding): HTMLElement {
        const outcome = finding.outcome === '' ? '' : this.words.of(`outcome.${finding.outcome}`);
        const entry = html(
            'button',
            {
                type: 'button',
                class: `finding${finding.waived ? ' waived' : ''}`,
                title: this.words.of('findings.path'),
                'aria-pressed': 'false',
                onclick: () => {
                    this.page.querySelectorAll('[aria-pressed=true]').forEach(each => each.setAttribute('aria-pressed', 'false'));
                    entry.setAttribute('aria-pressed', 'true');
                    this.lights.path({ ids: finding.path.length > 0 ? finding.path : [elementId] });
                },
                ondblclick: () => this.reveal(elementId, finding.id)
            },
            picture(finding.mark, 16, 16, 'mark'),
            html(
                'span',
                { class: 'words' },
                html('span', { class: 'what' }, html('b', {}, finding.clause), ` ${finding.message || outcome}`),
                html('span', { class: 'why' }, finding.reason),
                ...(finding.waived ? [html('span', { class: 'tag' }, this.words.of('findings.waived'))] : [])
            ),
            html('span', { class: 'unseen' }, outcome)
        );
        return entry;
    }

    private reveal(elementId: string, findingId: string): void {
        const reveal: RevealAction = { kind: 'bunkai.reveal', elementId, findingId };
        this.diagram.dispatch(reveal);
    }
}

function hint(text: string): HTMLElement {
    return html('p', { class: 'hint' }, text);
}
