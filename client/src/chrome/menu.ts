import { html } from './dom';
import { IconName, icon } from './icons';

let menus = 0;

/** A button that opens a list of native controls below itself. Escape and a click elsewhere close it (the browser's popover does that). */
export function menuButton(name: IconName, label: string, items: () => readonly HTMLElement[]): HTMLElement {
    const list = html('div', { class: 'menu', id: `menu-${++menus}`, popover: 'auto', role: 'group', 'aria-label': label });
    const button = html(
        'button',
        { type: 'button', class: 'icon wide', title: label, 'aria-label': label, popovertarget: list.id, 'aria-haspopup': 'true' },
        icon(name),
        icon('next')
    );
    list.addEventListener('beforetoggle', event => {
        if ((event as ToggleEvent).newState === 'open') {
            list.replaceChildren(...items());
            const { left, bottom } = button.getBoundingClientRect();
            list.style.left = `${Math.max(4, Math.min(left, innerWidth - 260))}px`;
            list.style.top = `${bottom + 2}px`;
        }
    });
    list.addEventListener('toggle', event => {
        const opened = (event as ToggleEvent).newState === 'open';
        button.setAttribute('aria-expanded', String(opened));
        if (opened) {
            list.querySelector<HTMLElement>('button:not(:disabled), input, a')?.focus();
        }
    });
    list.addEventListener('keydown', event => {
        const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
        if (step !== 0) {
            const stops = [...list.querySelectorAll<HTMLElement>('button:not(:disabled), input, a')];
            const here = stops.indexOf(document.activeElement as HTMLElement);
            stops[(here + step + stops.length) % stops.length]?.focus();
            event.preventDefault();
        }
    });
    return html('span', {}, button, list);
}

/** An entry that does something and closes its menu. */
export function menuItem(label: string, action: () => void, disabled = false): HTMLButtonElement {
    const item = html(
        'button',
        {
            type: 'button',
            class: 'menu-item',
            disabled,
            onclick: () => {
                item.closest<HTMLElement>('[popover]')?.hidePopover();
                action();
            }
        },
        label
    );
    return item;
}

/** An entry that switches something on and off; the menu stays open. */
export function menuSwitch(label: string, checked: boolean, action: (on: boolean) => void): HTMLLabelElement {
    const box = html('input', { type: 'checkbox', checked, onchange: () => action(box.checked) });
    return html('label', { class: 'menu-item' }, box, label);
}
