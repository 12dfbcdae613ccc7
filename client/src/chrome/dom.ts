import { IconName, icon } from './icons';

type Attributes = Readonly<Record<string, string | number | boolean | undefined | ((event: never) => void)>>;

/** An HTML element with attributes, `on…` listeners and children. An attribute that is false or undefined is left out. */
export function html<K extends keyof HTMLElementTagNameMap>(
    tag: K,
    attributes: Attributes = {},
    ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) {
        if (typeof value === 'function') {
            element.addEventListener(name.slice(2), value as unknown as EventListener);
        } else if (value !== undefined && value !== false) {
            element.setAttribute(name, value === true ? '' : String(value));
        }
    }
    element.append(...children);
    return element;
}

/** A button that shows an icon and says `label` in its tooltip and to assistive technology. */
export function iconButton(
    name: IconName,
    label: string,
    onclick: (event: MouseEvent) => void,
    attributes: Attributes = {}
): HTMLButtonElement {
    return html('button', { type: 'button', class: 'icon', title: label, 'aria-label': label, onclick, ...attributes }, icon(name));
}

/** A small picture from a fragment that the server made. */
export function picture(fragment: string, width: number, height: number, className: string): SVGSVGElement {
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    svg.setAttribute('viewBox', `0 0 ${width} ${height}`);
    svg.setAttribute('width', String(width));
    svg.setAttribute('height', String(height));
    svg.setAttribute('class', className);
    svg.setAttribute('aria-hidden', 'true');
    svg.innerHTML = fragment;
    return svg;
}
