import { GLSPPolylineEdgeRouter, Point, RoutedPoint } from '@eclipse-glsp/client';
import { injectable } from 'inversify';
import { DrawnEdge } from '../model/elements';
import { courseOf } from './course';

/** Tells the stock tools where an edge runs: where the server drew it, not where they would lead it. */
@injectable()
export class RouteRouter extends GLSPPolylineEdgeRouter {
    override route(edge: DrawnEdge): RoutedPoint[] {
        if (!(edge instanceof DrawnEdge) || edge.routes.length === 0) {
            return super.route(edge);
        }
        const points: Point[] = courseOf(edge).routes[0].map(([x, y]) => ({ x, y }));
        const last = points.length - 1;
        return points.map((point, i): RoutedPoint => {
            switch (i) {
                case 0: return { kind: 'source', ...point };
                case last: return { kind: 'target', ...point };
                default: return { kind: 'linear', pointIndex: i - 1, ...point };
            }
        });
    }
}
