import 'reflect-metadata';
import '../src/style/page.css';
import { Host } from '../src/host';
import { PageAddress } from '../src/page-address';
import { startDiagram } from '../src/start-diagram';
import { FakeClient } from './fake-client';
import { largeDrawing } from './large-drawing';

const count = Number(new URLSearchParams(location.search).get('nodes'));
const client = new FakeClient(largeDrawing(count));
startDiagram({ client, address: PageAddress.of(location), host: new Host(false) });
