import { DefaultTypes, GChildElement, GModelElementSchema, GModelFactory, GParentElement } from '@eclipse-glsp/client';
import { injectable } from 'inversify';
import { DrawnNode } from './elements';

/** Remembers where the server put each node, and makes plain edges for those that are only being drawn. */
@injectable()
export class DrawingFactory extends GModelFactory {
    override createElement(schema: GModelElementSchema, parent?: GParentElement): GChildElement {
        const isBeingDrawn = schema.type.startsWith('edge:') && !this.registry.hasKey(schema.type);
        return super.createElement(isBeingDrawn ? { ...schema, type: DefaultTypes.EDGE } : schema, parent);
    }

    protected override initializeChild(child: GChildElement, schema: GModelElementSchema, parent?: GParentElement): GChildElement {
        const element = super.initializeChild(child, schema, parent);
        if (element instanceof DrawnNode) {
            element.home = { ...element.position };
        }
        return element;
    }
}
