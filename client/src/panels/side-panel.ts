import { inject, injectable } from 'inversify';
import { html, iconButton } from '../chrome/dom';
import { Words } from '../words/words';
import { FindingsPanel } from './findings-panel';
import { LegendPanel } from './legend-panel';
import { ReachPanel } from './reach-panel';

const TABS = ['findings', 'reach', 'legend'] as const;

/** Narrower pages, such as an editor between the workbench's views, begin without the column. */
const ROOMY = 1000;

type Tab = (typeof TABS)[number];

/** The column at the right with one page at a time. */
@injectable()
export class SidePanel {
    @inject(Words) private readonly words!: Words;
    @inject(FindingsPanel) private readonly findings!: FindingsPanel;
    @inject(ReachPanel) private readonly reach!: ReachPanel;
    @inject(LegendPanel) private readonly legend!: LegendPanel;

    private column!: HTMLElement;
    private readonly tabs = new Map<Tab, { readonly button: HTMLElement; readonly page: HTMLElement }>();

    build(into: HTMLElement): void {
        this.column = into;
        into.setAttribute('aria-label', this.words.of('side'));
        const pages = { findings: this.findings.build(), reach: this.reach.build(), legend: this.legend.build() };
        const row = html('div', {
            role: 'tablist',
            'aria-label': this.words.of('side'),
            onkeydown: (event: KeyboardEvent) => this.key(event)
        });
        into.replaceChildren(row);
        for (const tab of TABS) {
            const page = pages[tab];
            page.id = `page-${tab}`;
            page.setAttribute('role', 'tabpanel');
            page.setAttribute('aria-labelledby', `tab-${tab}`);
            const button = html(
                'button',
                {
                    type: 'button',
                    role: 'tab',
                    id: `tab-${tab}`,
                    'aria-controls': page.id,
                    onclick: () => this.open(tab)
                },
                this.words.of(tab)
            );
            row.append(button);
            into.append(page);
            this.tabs.set(tab, { button, page });
        }
        row.append(iconButton('close', this.words.of('close'), () => this.toggle()));
        this.findings.onAnswer = () => this.open('findings');
        this.choose('findings');
        into.hidden = window.innerWidth < ROOMY;
    }

    open(tab: Tab): void {
        this.column.hidden = false;
        this.choose(tab);
        // The stage has another size now.
        window.dispatchEvent(new Event('resize'));
    }

    toggle(): void {
        this.column.hidden = !this.column.hidden;
        this.findings.seen();
        window.dispatchEvent(new Event('resize'));
    }

    private choose(tab: Tab): void {
        this.tabs.forEach(({ button, page }, each) => {
            button.setAttribute('aria-selected', String(each === tab));
            button.tabIndex = each === tab ? 0 : -1;
            page.hidden = each !== tab;
        });
        if (tab !== 'reach') {
            this.reach.leave();
        }
        this.findings.seen();
    }

    private key(event: KeyboardEvent): void {
        const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
        const here = TABS.findIndex(tab => this.tabs.get(tab)?.button === document.activeElement);
        if (step !== 0 && here >= 0) {
            const tab = TABS[(here + step + TABS.length) % TABS.length];
            this.choose(tab);
            this.tabs.get(tab)?.button.focus();
        }
    }
}
