import 'reflect-metadata';
import './style/page.css';
import { BaseJsonrpcGLSPClient, GLSPWebSocketProvider } from '@eclipse-glsp/client';
import { startDiagram } from './start-diagram';
import { Host } from './host';
import { coverLostPage } from './chrome/lost';
import { PageAddress } from './page-address';

const address = PageAddress.of(location);
const host = new Host(address.inWorkbench);
host.watch();

new GLSPWebSocketProvider(address.socket, { reconnectDelay: 1000 }).listen({
    onConnection: async connection => {
        connection.onClose(coverLostPage);
        const client = new BaseJsonrpcGLSPClient({ id: 'bunkai', connectionProvider: connection });
        await startDiagram({ client, address, host });
    },
    // The server knows nothing of the old session any more.
    onReconnect: () => location.reload(),
    logger: console
});
