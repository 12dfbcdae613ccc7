import { LayoutOperation } from '@eclipse-glsp/client';
import { inject, injectable } from 'inversify';
import { Diagram } from '../diagram';
import { DrawnEdge, DrawnNode } from '../model/elements';
import { FindingsPanel } from '../panels/findings-panel';
import { ReachPanel } from '../panels/reach-panel';
import { SidePanel } from '../panels/side-panel';
import { ArrangeTool } from '../tools/arrange-tool';
import { Words } from '../words/words';
import { html } from './dom';
import { menuItem } from './menu';
import { ShowBar } from './show-bar';

/** What can be done with the element under the pointer, at the right mouse button or the menu key. */
@injectable()
export class ContextMenu {
    @inject(Diagram) private readonly diagram!: Diagram;
    @inject(Words) private readonly words!: Words;
    @inject(FindingsPanel) private readonly findings!: FindingsPanel;
    @inject(ReachPanel) private readonly reach!: ReachPanel;
    @inject(SidePanel) private readonly side!: SidePanel;
    @inject(ArrangeTool) private readonly arranging!: ArrangeTool;
    @inject(ShowBar) private readonly showBar!: ShowBar;

    build(stage: HTMLElement): void {
        const menu = html('div', { class: 'menu', popover: 'auto', role: 'group' });
        stage.append(menu);
        stage.addEventListener('contextmenu', event => {
            event.preventDefault();
            const element = this.under(event) ?? this.diagram.selection[0];
            if (!element) {
                return;
            }
            if (!element.selected) {
                this.diagram.select(element.id);
            }
            menu.setAttribute('aria-label', element.name);
            menu.replaceChildren(...this.items(element));
            const at = event.clientX === 0 && event.clientY === 0 ? stage.getBoundingClientRect() : { x: event.clientX, y: event.clientY };
            Object.assign(menu.style, { left: `${Math.min(at.x, innerWidth - 230)}px`, top: `${Math.min(at.y, innerHeight - 230)}px` });
            menu.showPopover();
            menu.querySelector('button')?.focus();
        });
    }

    private items(element: DrawnNode | DrawnEdge): HTMLElement[] {
        const items = [menuItem(this.words.of('findings'), () => this.findings.ask(element.id))];
        if (element instanceof DrawnNode && !element.isContainer) {
            items.push(
                menuItem(this.words.of('reach.ask'), () => {
                    this.side.open('reach');
                    this.reach.askAbout(element.id);
                })
            );
        }
        if (element instanceof DrawnNode && element.facts.collapsible) {
            items.push(menuItem(this.words.of('fold'), () => this.showBar.fold([element.id])));
        }
        items.push(menuItem(this.words.of('sameKind'), () => this.arranging.selectSameKind()));
        if (this.diagram.editable) {
            if (element instanceof DrawnNode && element.isContainer) {
                items.push(menuItem(this.words.of('layout.selection'), () => this.diagram.dispatch(LayoutOperation.create([element.id]))));
            }
            items.push(
                menuItem(this.words.of('rename'), () => this.arranging.rename(), !(element instanceof DrawnNode && element.editableLabel)),
                menuItem(this.words.of('delete'), () => this.arranging.deleteSelected(), !element.facts.deletable)
            );
        }
        return items;
    }

    private under(event: MouseEvent): DrawnNode | DrawnEdge | undefined {
        const shape = (event.target as Element).closest('.bk-node, .bk-edge');
        return shape ? this.diagram.find(shape.id.replace(/^drawing_/, '')) : undefined;
    }
}
