import { GChildElement, GModelElementSchema, GModelFactory, GParentElement } from '@eclipse-glsp/client';
import { injectable } from 'inversify';
import { DrawnNode } from './elements';

/** Remembers where the server put each node. */
@injectable()
export class DrawingFactory extends GModelFactory {
    protected override initializeChild(child: GChildElement, schema: GModelElementSchema, parent?: GParentElement): GChildElement {
        const element = super.initializeChild(child, schema, parent);
        if (element instanceof DrawnNode) {
            element.home = { ...element.position };
        }
        return element;
    }
}
