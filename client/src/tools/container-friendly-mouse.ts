import {
    Action,
    GLSPScrollMouseListener,
    GModelElement,
    GResizeHandle,
    isCtrlOrCmd,
    RankedSelectMouseListener
} from '@eclipse-glsp/client';
import { injectable } from 'inversify';
import { DrawnNode, drawnElementOf } from '../model/elements';

/** A container that takes no part in dragging yet: a drag on it moves the paper, a click selects it. */
function idleContainer(target: GModelElement): DrawnNode | undefined {
    const element = target instanceof GResizeHandle ? undefined : drawnElementOf(target);
    return element instanceof DrawnNode && element.isContainer && !element.selected ? element : undefined;
}

/** Selects a container when the mouse goes up without having moved, because facilities cover most of the paper. */
@injectable()
export class ContainerSelectMouseListener extends RankedSelectMouseListener {
    private pressed?: DrawnNode;

    override mouseDown(target: GModelElement, event: MouseEvent): (Action | Promise<Action>)[] {
        this.pressed = event.button === 0 && !isCtrlOrCmd(event) ? idleContainer(target) : undefined;
        if (this.pressed) {
            this.isMouseDown = true;
            this.hasDragged = false;
            this.wasSelected = false;
            return [];
        }
        return super.mouseDown(target, event);
    }

    override mouseUp(target: GModelElement, event: MouseEvent): (Action | Promise<Action>)[] {
        const pressed = this.pressed;
        this.pressed = undefined;
        if (pressed && !this.hasDragged) {
            this.isMouseDown = false;
            return this.handleSelectTarget(pressed, this.collectElementsToDeselect(target, pressed), event);
        }
        return super.mouseUp(target, event);
    }
}

/** Moves the paper by a drag on it, on a container that is not selected, or anywhere with the middle button. */
@injectable()
export class PaperMouseListener extends GLSPScrollMouseListener {
    override mouseDown(target: GModelElement, event: MouseEvent): (Action | Promise<Action>)[] {
        const takesPaper = event.button === 1 || (event.button === 0 && !event.shiftKey && idleContainer(target) !== undefined);
        if (takesPaper && !this.preventScrolling) {
            event.preventDefault();
            this.lastScrollPosition = { x: event.pageX, y: event.pageY };
            return [];
        }
        return event.button === 0 ? super.mouseDown(target, event) : [];
    }
}
