import { Bounds, EditableLabel, GlspEditLabelUI, GModelElement } from '@eclipse-glsp/client';
import { inject, injectable } from 'inversify';
import { Diagram } from '../diagram';
import { Host } from '../host';
import { DrawnNode, NameLabel } from '../model/elements';

/** A text field over a node's name. An input method's Enter ends the composition, not the edit. */
@injectable()
export class LabelEditor extends GlspEditLabelUI {
    @inject(Diagram) private readonly diagram!: Diagram;
    @inject(Host) private readonly host!: Host;

    protected override initializeContents(container: HTMLElement): void {
        super.initializeContents(container);
        // Keys of the text field are nobody else's.
        container.addEventListener('keydown', event => event.stopPropagation());
    }

    protected override applyLabelEditOnEvent(event: KeyboardEvent, ...keys: never[]): void {
        if (!event.isComposing) {
            super.applyLabelEditOnEvent(event, ...keys);
        }
    }

    protected override hideIfEscapeEvent(event: KeyboardEvent): void {
        if (!event.isComposing) {
            super.hideIfEscapeEvent(event);
        }
    }

    protected override onBeforeShow(container: HTMLElement, ...rest: Parameters<GlspEditLabelUI['show']>): void {
        super.onBeforeShow(container, ...rest);
        this.host.labelEdit(true);
    }

    override hide(): void {
        const wasActive = this.isActive;
        super.hide();
        if (wasActive) {
            this.host.labelEdit(false);
        }
    }

    /** The keyboard goes back to the drawing, unless the user has gone elsewhere. */
    protected override restoreFocus(): void {
        const focused = document.activeElement;
        if (focused === document.body || this.containerElement.contains(focused)) {
            this.diagram.focus();
        }
    }

    protected override setPosition(container: HTMLElement): void {
        const place = this.labelPlace();
        if (!place) {
            return;
        }
        const style = { left: `${place.x}px`, top: `${place.y}px`, width: `${place.width}px`, height: `${place.height}px` };
        Object.assign(container.style, style);
        Object.assign(this.editControl.style, { width: style.width, height: style.height });
    }

    protected override applyFontStyling(): void {
        const zoom = this.editorContextService.viewportData.zoom;
        this.editControl.style.fontSize = `${Math.max(12, 12.5 * zoom)}px`;
    }

    protected override isLabelInVisibleViewport(): boolean {
        const place = this.labelPlace();
        const { width, height } = this.editorContextService.canvasBounds;
        return place !== undefined && Bounds.overlap(place, { x: 0, y: 0, width, height });
    }

    /** The label in pixels of the stage, at least wide enough to type a name. */
    private labelPlace(): Bounds | undefined {
        const label = this.label as (EditableLabel & GModelElement) | undefined;
        if (!(label instanceof NameLabel) || !(label.parent instanceof DrawnNode)) {
            return undefined;
        }
        const { scroll, zoom } = this.editorContextService.viewportData;
        const place = label.parent.place;
        const at = label.parent.facts.label ?? { x: 0, y: 0, w: place.width, h: 20 };
        return {
            x: (place.x + at.x - scroll.x) * zoom - 4,
            y: (place.y + at.y - scroll.y) * zoom - 4,
            width: Math.max(160, at.w * zoom + 16),
            height: Math.max(24, at.h * zoom + 8)
        };
    }
}
