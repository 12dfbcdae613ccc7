import { wordsIn } from '../words/words';
import { html } from './dom';

/** Covers the page while there is no connection. It needs no service, because there may be none yet. */
export function coverLostPage(): void {
    if (document.getElementById('lost')) {
        return;
    }
    const words = wordsIn(document.documentElement.lang);
    document.body.append(
        html(
            'div',
            { id: 'lost', role: 'alertdialog', 'aria-modal': 'true', 'aria-label': words['lost.title'], tabindex: '-1' },
            html('h1', {}, words['lost.title']),
            html('p', {}, words['lost.text'])
        )
    );
    document.getElementById('lost')?.focus();
}
