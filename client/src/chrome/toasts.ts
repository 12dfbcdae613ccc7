import { Action, IActionHandler, MessageAction } from '@eclipse-glsp/client';
import { inject, injectable } from 'inversify';
import { Words } from '../words/words';
import { html, iconButton } from './dom';

type Severity = MessageAction['severity'];

/** How long a message stands, in milliseconds. */
const STANDS = 6000;

/** Short messages at the lower edge, such as why the server refused something. Screen readers read them. */
@injectable()
export class Toasts implements IActionHandler {
    @inject(Words) private readonly words!: Words;

    handle(action: Action): void {
        const { severity, message } = action as MessageAction;
        if (severity !== 'NONE' && message) {
            this.show(severity, message);
        }
    }

    show(severity: Severity, message: string): void {
        const toast = html(
            'div',
            { class: `toast ${severity.toLowerCase()}` },
            html('span', {}, message),
            iconButton('close', this.words.of('close'), () => toast.remove())
        );
        const stack = document.getElementById('toasts');
        [...(stack?.children ?? [])].filter(each => each.textContent === message).forEach(each => each.remove());
        stack?.append(toast);
        window.setTimeout(() => toast.remove(), STANDS);
    }
}
