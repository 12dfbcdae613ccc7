import { IView } from '@eclipse-glsp/client';
import { injectable } from 'inversify';

/** For elements that the drawing paints itself, or not at all. */
@injectable()
export class NothingView implements IView {
    render(): undefined {
        return undefined;
    }
}
