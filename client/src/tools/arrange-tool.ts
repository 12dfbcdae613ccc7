import {
    ChangeBoundsOperation,
    DeleteElementOperation,
    EditLabelAction,
    EnableToolsAction,
    isDeletable,
    isMoveable,
    MarqueeMouseTool,
    Point
} from '@eclipse-glsp/client';
import { inject, injectable } from 'inversify';
import { Toasts } from '../chrome/toasts';
import { Diagram } from '../diagram';
import { arrange, Arrangement } from '../geometry/arrange';
import { DrawnNode } from '../model/elements';
import { Words } from '../words/words';

/** What the toolbar and the keyboard do with the selection. */
@injectable()
export class ArrangeTool {
    @inject(Diagram) private readonly diagram!: Diagram;
    @inject(Words) private readonly words!: Words;
    @inject(Toasts) private readonly toasts!: Toasts;

    canRun(how: Arrangement): boolean {
        return this.movable().length >= (how === 'across' || how === 'down' ? 3 : 2);
    }

    run(how: Arrangement): void {
        const nodes = this.movable();
        const corners = arrange(
            nodes.map(node => node.place),
            how
        );
        this.diagram.dispatch(
            ChangeBoundsOperation.create(
                nodes.map((node, i) => ({
                    elementId: node.id,
                    newPosition: Point.add(node.position, Point.subtract(corners[i], node.place)),
                    newSize: node.size
                }))
            )
        );
    }

    /** Selects all elements of the kinds of those that are selected. */
    selectSameKind(): void {
        const selection = this.diagram.selection;
        if (selection.length === 0) {
            this.toasts.show('INFO', this.words.of('nothingSelected'));
            return;
        }
        const kinds = new Set(selection.map(element => element.facts.kind));
        const same = this.diagram.elements.filter(element => kinds.has(element.facts.kind));
        this.diagram.select(...same.map(({ id }) => id));
    }

    startMarquee(): void {
        this.diagram.dispatch(EnableToolsAction.create([MarqueeMouseTool.ID]));
        this.diagram.focus();
    }

    rename(): void {
        const [element] = this.diagram.selection;
        const label = element instanceof DrawnNode ? element.editableLabel : undefined;
        if (label) {
            this.diagram.dispatch(EditLabelAction.create(label.id));
        } else {
            this.toasts.show('INFO', this.words.of('nothingSelected'));
        }
    }

    deleteSelected(): void {
        const ids = this.diagram.selection.filter(element => isDeletable(element)).map(({ id }) => id);
        if (ids.length > 0) {
            this.diagram.dispatch(DeleteElementOperation.create(ids));
        } else {
            this.toasts.show('INFO', this.words.of('nothingSelected'));
        }
    }

    /** The selected nodes that can be moved and whose containers are not selected too. */
    private movable(): DrawnNode[] {
        const selection = this.diagram.selection;
        return selection.filter(
            (element): element is DrawnNode =>
                element instanceof DrawnNode && isMoveable(element) && !selection.includes(element.parent as DrawnNode)
        );
    }
}
