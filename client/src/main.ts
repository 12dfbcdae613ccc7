import 'reflect-metadata';
import './style/page.css';
import { BaseJsonrpcGLSPClient } from '@eclipse-glsp/client';
import { Host } from './host';
import { PageAddress } from './page-address';
import { ServerSocket } from './server-socket';
import { startDiagram } from './start-diagram';

const address = PageAddress.of(location);
const host = new Host(address.inWorkbench);
host.watch();

new ServerSocket(address.socket).listen({
    onConnection: async connection => {
        const client = new BaseJsonrpcGLSPClient({ id: 'bunkai', connectionProvider: connection });
        await startDiagram({ client, address, host });
    },
    // The server knows nothing of the old session any more.
    onReconnect: () => location.reload(),
    logger: console
});
