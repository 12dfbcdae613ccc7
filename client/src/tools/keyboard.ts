import {
    Action,
    CenterAction,
    EnableDefaultToolsAction,
    GModelElement,
    isCtrlOrCmd,
    KeyListener,
    matchesKeystroke,
    RedoAction,
    SaveModelAction,
    SelectAction,
    UndoAction
} from '@eclipse-glsp/client';
import { inject, injectable } from 'inversify';
import { RevealAction } from '../actions/protocol';
import { Diagram } from '../diagram';
import { nearestTowards, Towards } from '../geometry/neighbour';
import { DrawnNode } from '../model/elements';
import { FindingsPanel } from '../panels/findings-panel';
import { Lights } from '../panels/lights';
import { Toolbar } from '../chrome/toolbar';
import { ArrangeTool } from './arrange-tool';

const ARROWS: Readonly<Record<string, Towards>> = { ArrowLeft: 'left', ArrowRight: 'right', ArrowUp: 'up', ArrowDown: 'down' };

/**
 * Keys of the drawing beside the stock ones: Ctrl+arrow goes to the next element in that direction, Enter tells the workbench, F2 renames,
 * Space shows the findings, + and - fold, Escape puts away what is lit, then the selection.
 */
@injectable()
export class Keyboard extends KeyListener {
    @inject(Diagram) private readonly diagram!: Diagram;
    @inject(Lights) private readonly lights!: Lights;
    @inject(FindingsPanel) private readonly findings!: FindingsPanel;
    @inject(ArrangeTool) private readonly arranging!: ArrangeTool;
    @inject(Toolbar) private readonly toolbar!: Toolbar;

    override keyDown(_root: GModelElement, event: KeyboardEvent): Action[] {
        const towards = ARROWS[event.key];
        if (towards && isCtrlOrCmd(event)) {
            return this.go(towards);
        }
        const history = this.diagram.editable ? historyAction(event) : undefined;
        if (history) {
            return [history];
        }
        const [element] = this.diagram.selection;
        if (matchesKeystroke(event, 'Escape')) {
            const clear = this.lights.areOn ? [] : [SelectAction.setSelection([])];
            this.lights.off();
            return [EnableDefaultToolsAction.create(), ...clear];
        }
        if (!element) {
            return [];
        }
        if (matchesKeystroke(event, 'Enter')) {
            const reveal: RevealAction = { kind: 'bunkai.reveal', elementId: element.id };
            return [reveal];
        }
        if (matchesKeystroke(event, 'F2') && this.diagram.editable) {
            this.arranging.rename();
            event.preventDefault();
        } else if (matchesKeystroke(event, 'Space')) {
            this.findings.ask(element.id);
            event.preventDefault();
        } else if (event.key === '*' && element instanceof DrawnNode && element.facts.collapsible) {
            this.toolbar.fold();
        }
        return [];
    }

    private go(towards: Towards): Action[] {
        const nodes = this.diagram.nodes;
        const [from] = this.diagram.selection.filter((element): element is DrawnNode => element instanceof DrawnNode);
        const next = from
            ? nearestTowards(
                  from.place,
                  nodes.filter(node => node !== from && node.isContainer === from.isContainer),
                  node => node.place,
                  towards
              )
            : (nodes.find(node => !node.isContainer) ?? nodes[0]);
        return next ? [SelectAction.setSelection([next.id]), CenterAction.create([next.id], { retainZoom: true, animate: false })] : [];
    }
}

/** Undo, redo and save, as everywhere. */
function historyAction(event: KeyboardEvent): Action | undefined {
    if (matchesKeystroke(event, 'KeyZ', 'ctrlCmd')) {
        return UndoAction.create();
    }
    if (matchesKeystroke(event, 'KeyY', 'ctrlCmd') || matchesKeystroke(event, 'KeyZ', 'ctrlCmd', 'shift')) {
        return RedoAction.create();
    }
    return matchesKeystroke(event, 'KeyS', 'ctrlCmd') ? SaveModelAction.create() : undefined;
}
