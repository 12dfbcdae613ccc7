import {
    Action,
    Bounds,
    CreateEdgeOperation,
    CreateNodeOperation,
    EnableDefaultToolsAction,
    GModelElementSchema,
    GNodeSchema,
    IActionDispatcher,
    IActionHandler,
    PaletteItem,
    Point,
    RequestContextActions,
    SetContextActions,
    TriggerEdgeCreationAction,
    TriggerNodeCreationAction,
    TYPES
} from '@eclipse-glsp/client';
import { inject, injectable } from 'inversify';
import { GLYPHS } from 'bunkai:glyphs';
import { Diagram } from '../diagram';
import { DrawnNode } from '../model/elements';
import { folded } from '../model/search';
import { GHOST } from '../view/ghost-view';
import { Words } from '../words/words';
import { html } from './dom';
import { stroked } from './icons';
import { Toasts } from './toasts';

/**
 * What can be drawn, in groups. With the mouse an entry is chosen and then placed; from the keyboard it is put at once into the selected
 * container, or drawn between the two selected elements.
 */
@injectable()
export class Palette implements IActionHandler {
    @inject(TYPES.IActionDispatcher) private readonly dispatcher!: IActionDispatcher;
    @inject(Diagram) private readonly diagram!: Diagram;
    @inject(Words) private readonly words!: Words;
    @inject(Toasts) private readonly toasts!: Toasts;

    private list!: HTMLElement;
    private groups: PaletteItem[] = [];

    async build(into: HTMLElement): Promise<void> {
        into.setAttribute('aria-label', this.words.of('palette'));
        this.list = html('div');
        const label = this.words.of('palette.search');
        into.replaceChildren(
            html('input', {
                type: 'search',
                placeholder: label,
                'aria-label': label,
                oninput: (event: InputEvent) => this.show((event.target as HTMLInputElement).value)
            }),
            this.list
        );
        const answer = await this.dispatcher.request<SetContextActions>(
            RequestContextActions.create({
                contextId: 'tool-palette',
                editorContext: { selectedElementIds: [] }
            })
        );
        this.groups = (answer.actions as PaletteItem[]).sort(byOrder);
        this.show('');
    }

    /** All entries, without their groups. */
    get items(): PaletteItem[] {
        return this.groups.flatMap(group => group.children ?? [group]);
    }

    /** The stock tools are back: no entry is chosen any more. */
    handle(_action: Action): void {
        this.release();
    }

    private release(): void {
        this.list?.querySelectorAll('[aria-pressed=true]').forEach(entry => entry.setAttribute('aria-pressed', 'false'));
    }

    private show(filter: string): void {
        const wanted = folded(filter.trim());
        const groups = this.groups
            .map(group => ({
                group,
                items: [...(group.children ?? [group])].sort(byOrder).filter(item => folded(item.label).includes(wanted))
            }))
            .filter(({ items }) => items.length > 0);
        this.list.replaceChildren(
            ...groups.map(({ group, items }) =>
                html('details', { open: true }, html('summary', {}, group.label), ...items.map(item => this.entry(item)))
            )
        );
        if (groups.length === 0) {
            this.list.append(html('p', { class: 'hint' }, this.words.of('palette.none')));
        }
    }

    private entry(item: PaletteItem): HTMLElement {
        const glyph = item.icon ? GLYPHS[item.icon] : undefined;
        const entry = html(
            'button',
            {
                type: 'button',
                class: 'entry',
                title: item.label,
                'aria-pressed': 'false',
                onclick: (event: MouseEvent) => {
                    if (event.detail === 0) {
                        this.putAtOnce(item);
                    } else {
                        this.choose(item, entry);
                    }
                }
            },
            ...(glyph ? [stroked(glyph, 24)] : []),
            html('span', {}, item.label)
        );
        return entry;
    }

    private choose(item: PaletteItem, entry: HTMLElement): void {
        const wasChosen = entry.getAttribute('aria-pressed') === 'true';
        this.release();
        if (wasChosen) {
            this.diagram.dispatch(EnableDefaultToolsAction.create());
            return;
        }
        this.diagram.dispatch(
            ...item.actions.map(action =>
                TriggerNodeCreationAction.is(action) ? { ...action, ghostElement: { template: ghostOf(action.elementTypeId) } } : action
            )
        );
        entry.setAttribute('aria-pressed', 'true');
        this.diagram.focus();
    }

    private putAtOnce(item: PaletteItem): void {
        const selection = this.diagram.selection;
        for (const action of item.actions) {
            if (TriggerNodeCreationAction.is(action)) {
                const container = selection.find((element): element is DrawnNode => element instanceof DrawnNode && element.isContainer);
                const { elementTypeId, args } = action;
                this.diagram.dispatch(
                    CreateNodeOperation.create(elementTypeId, {
                        containerId: container?.id ?? this.diagram.drawing?.id,
                        location: Bounds.center(container?.place ?? this.diagram.view),
                        args
                    })
                );
            } else if (TriggerEdgeCreationAction.is(action)) {
                const [source, target] = selection;
                if (source && target) {
                    const { elementTypeId, args } = action;
                    this.diagram.dispatch(
                        CreateEdgeOperation.create({
                            elementTypeId,
                            sourceElementId: source.id,
                            targetElementId: target.id,
                            args
                        })
                    );
                } else {
                    this.toasts.show('INFO', this.words.of('twoNeeded'));
                }
            }
        }
    }
}

/** Size of what a node type creates, so that the user sees where it will lie. */
const SIZES: Readonly<Record<string, { readonly width: number; readonly height: number }>> = {
    'node:Facility': { width: 300, height: 216 },
    'node:Network': { width: 252, height: 132 }
};

function ghostOf(elementTypeId: string): GModelElementSchema {
    const [type] = elementTypeId.split('.');
    const ghost: GNodeSchema = { type: GHOST, id: 'ghost', position: Point.ORIGIN, size: SIZES[type] ?? { width: 192, height: 48 } };
    return ghost;
}

function byOrder(a: PaletteItem, b: PaletteItem): number {
    return a.sortString.localeCompare(b.sortString) || a.label.localeCompare(b.label);
}
