import {
    createDiagramOptionsModule, DiagramLoader, generateUuid, GLSPClient, gridModule, helperLineModule, hoverModule, IDiagramOptions,
    initializeDiagramContainer, STANDALONE_MODULE_CONFIG, statusModule, svgMetadataModule, toolPaletteModule, typeHintsModule
} from '@eclipse-glsp/client';
import { Container } from 'inversify';
import { createDrawingModule } from './drawing-module';
import { Host } from './host';
import { PageAddress } from './page-address';

export interface DiagramSetting {
    readonly client: GLSPClient;
    readonly address: PageAddress;
    readonly host: Host;
}

/** Builds the services of the page around a connected server and loads the drawing. */
export async function startDiagram({ client, address, host }: DiagramSetting): Promise<Container> {
    const options: IDiagramOptions = {
        clientId: generateUuid(),
        diagramType: 'bunkai',
        glspClientProvider: async () => client,
        sourceUri: address.document
    };
    const container = initializeDiagramContainer(new Container(), STANDALONE_MODULE_CONFIG, helperLineModule, gridModule,
        { remove: [hoverModule, statusModule, svgMetadataModule, toolPaletteModule, typeHintsModule] },
        createDiagramOptionsModule(options, { baseDiv: 'drawing', hiddenDiv: 'drawing_hidden', zoomLimits: { min: 0.05, max: 5 } }),
        createDrawingModule(address, host));
    await container.get(DiagramLoader).load({ requestModelOptions: address.first, enableNotifications: false });
    return container;
}
