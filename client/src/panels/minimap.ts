import { inject, injectable } from 'inversify';
import { html } from '../chrome/dom';
import { Diagram } from '../diagram';
import { DrawnNode, NodeType } from '../model/elements';
import { Words } from '../words/words';
import { Scale, scaleOf } from '../geometry/scale';

const WIDTH = 200;
const HEIGHT = 140;

const FILL: Record<string, string> = { [NodeType.FACILITY]: '#eef2f6', [NodeType.NETWORK]: '#d6e4f2' };
const OUTCOME: Record<string, string> = { VIOLATED: '#c62828', UNDECIDABLE: '#a65f00', MANUAL: '#1565c0', ERROR: '#4a148c' };

/** The whole drawing in small, with a frame around what the stage shows; dragging the frame moves the stage. */
@injectable()
export class Minimap {
    @inject(Diagram) private readonly diagram!: Diagram;
    @inject(Words) private readonly words!: Words;

    private canvas!: HTMLCanvasElement;
    private frame!: HTMLElement;
    private scale: Scale = { x: 0, y: 0, factor: 1 };

    build(into: HTMLElement): void {
        this.canvas = html('canvas', { width: WIDTH, height: HEIGHT });
        this.frame = html('div', { class: 'frame' });
        const map = html(
            'div',
            {
                id: 'minimap',
                role: 'img',
                'aria-label': this.words.of('minimap'),
                title: this.words.of('minimap'),
                onpointerdown: (event: PointerEvent) => {
                    map.setPointerCapture(event.pointerId);
                    this.move(event);
                    event.preventDefault();
                },
                onpointermove: (event: PointerEvent) => map.hasPointerCapture(event.pointerId) && this.move(event)
            },
            this.canvas,
            this.frame
        );
        into.append(map);
        // What is dragged in the drawing passes below the map.
        into.querySelector('#drawing')?.addEventListener('pointerdown', () => map.classList.add('aside'));
        window.addEventListener('pointerup', () => map.classList.remove('aside'));
        this.diagram.onDrawing(() => this.paint());
        this.diagram.onViewport(() => this.placeFrame());
        this.paint();
    }

    private paint(): void {
        const pen = this.canvas.getContext('2d');
        const nodes = this.diagram.nodes.filter(node => node.type !== NodeType.BOUNDARY);
        if (!pen || nodes.length === 0) {
            return;
        }
        const places = nodes.map(node => ({ node, place: node.place }));
        this.scale = scaleOf(
            places.map(({ place }) => place),
            WIDTH,
            HEIGHT,
            4
        );
        pen.clearRect(0, 0, WIDTH, HEIGHT);
        for (const { node, place } of places) {
            const { x, y, factor } = this.scale;
            pen.fillStyle = fillOf(node);
            pen.fillRect(x + place.x * factor, y + place.y * factor, Math.max(1, place.width * factor), Math.max(1, place.height * factor));
        }
        this.placeFrame();
    }

    private placeFrame(): void {
        const view = this.diagram.view;
        const { x, y, factor } = this.scale;
        Object.assign(this.frame.style, {
            transform: `translate(${x + view.x * factor}px, ${y + view.y * factor}px)`,
            width: `${view.width * factor}px`,
            height: `${view.height * factor}px`
        });
    }

    /** Puts the middle of the stage where the pointer is. */
    private move(event: PointerEvent): void {
        const { left, top } = this.canvas.getBoundingClientRect();
        const { width, height } = this.diagram.view;
        const { x, y, factor } = this.scale;
        this.diagram.show({
            scroll: { x: (event.clientX - left - x) / factor - width / 2, y: (event.clientY - top - y) / factor - height / 2 },
            zoom: this.diagram.viewport.zoom
        });
    }
}

function fillOf(node: DrawnNode): string {
    return FILL[node.type] ?? OUTCOME[node.facts.outcome] ?? '#7b8794';
}
