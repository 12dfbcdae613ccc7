import { GLSPConnectionHandler, GLSPWebSocketProvider } from '@eclipse-glsp/client';
import { coverLostPage } from './chrome/lost';

/** Milliseconds between two attempts to reach the server again. */
const PAUSE = 1000;

/** The web socket to the server. While there is none the page is covered. */
export class ServerSocket extends GLSPWebSocketProvider {
    constructor(url: string) {
        super(url, { reconnectDelay: PAUSE });
    }

    protected override scheduleReconnect(handler: GLSPConnectionHandler): void {
        coverLostPage();
        super.scheduleReconnect(handler);
    }
}
