import { GLSPPolylineEdgeRouter, RoutedPoint } from '@eclipse-glsp/client';
import { injectable } from 'inversify';
import { DrawnEdge } from '../model/elements';
import { routedPoints } from './course';

/** Tells the stock tools where an edge runs: where the server drew it, not where they would lead it. */
@injectable()
export class RouteRouter extends GLSPPolylineEdgeRouter {
    override route(edge: DrawnEdge): RoutedPoint[] {
        return edge instanceof DrawnEdge && edge.routes.length > 0 ? routedPoints(edge) : super.route(edge);
    }
}
