import { Action, EditLabelAction, getAbsolutePosition, GModelElement, MouseListener, Point } from '@eclipse-glsp/client';
import { inject, injectable } from 'inversify';
import { RevealAction } from '../actions/protocol';
import { Diagram } from '../diagram';
import { DrawnNode, drawnElementOf } from '../model/elements';
import { FindingsPanel } from '../panels/findings-panel';

/** A click on a mark asks for the findings; a double click on a name edits it, elsewhere it tells the workbench. */
@injectable()
export class DrawingMouse extends MouseListener {
    @inject(Diagram) private readonly diagram!: Diagram;
    @inject(FindingsPanel) private readonly findings!: FindingsPanel;

    override mouseUp(target: GModelElement, event: MouseEvent): Action[] {
        const element = drawnElementOf(target);
        if (element && event.button === 0 && (event.target as Element).closest?.('.mark')) {
            this.findings.ask(element.id);
        }
        return [];
    }

    override doubleClick(target: GModelElement, event: MouseEvent): Action[] {
        const element = drawnElementOf(target);
        if (!element) {
            return [];
        }
        if (element instanceof DrawnNode && element.editableLabel && this.diagram.editable && this.isOnName(element, event)) {
            return [EditLabelAction.create(element.editableLabel.id)];
        }
        const reveal: RevealAction = { kind: 'bunkai.reveal', elementId: element.id };
        return [reveal];
    }

    private isOnName(node: DrawnNode, event: MouseEvent): boolean {
        const label = node.facts.label;
        if (!label) {
            return false;
        }
        const { x, y } = Point.subtract(getAbsolutePosition(node, event), Point.add(node.place, label));
        return x >= -6 && y >= -6 && x <= label.w + 6 && y <= label.h + 6;
    }
}
