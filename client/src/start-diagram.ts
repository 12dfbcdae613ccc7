import {
    contextMenuModule,
    createDiagramOptionsModule,
    DiagramLoader,
    exportModule,
    generateUuid,
    GLSPClient,
    gridModule,
    helperLineModule,
    hoverModule,
    IDiagramOptions,
    initializeDiagramContainer,
    markerNavigatorModule,
    saveModule,
    searchPaletteDefaultSuggestionsModule,
    searchPaletteModule,
    STANDALONE_MODULE_CONFIG,
    standaloneExportModule,
    standaloneMarkerNavigatorModule,
    standaloneSearchPaletteModule,
    standaloneShortcutsModule,
    statusModule,
    svgMetadataModule,
    toolPaletteModule,
    typeHintsModule,
    undoRedoModule,
    validationModule
} from '@eclipse-glsp/client';
import { Container } from 'inversify';
import { chromeModule } from './chrome-module';
import { createDrawingModule } from './drawing-module';
import { Host } from './host';
import { PageAddress } from './page-address';

/** Stock features in whose place the page has its own, or none. */
const UNUSED = [
    contextMenuModule,
    exportModule,
    hoverModule,
    markerNavigatorModule,
    saveModule,
    searchPaletteDefaultSuggestionsModule,
    searchPaletteModule,
    standaloneExportModule,
    standaloneMarkerNavigatorModule,
    standaloneSearchPaletteModule,
    standaloneShortcutsModule,
    statusModule,
    svgMetadataModule,
    toolPaletteModule,
    typeHintsModule,
    undoRedoModule,
    validationModule
];

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
    const container = initializeDiagramContainer(
        new Container(),
        STANDALONE_MODULE_CONFIG,
        helperLineModule,
        gridModule,
        { remove: UNUSED },
        createDiagramOptionsModule(options, { baseDiv: 'drawing', hiddenDiv: 'drawing_hidden', zoomLimits: { min: 0.05, max: 5 } }),
        createDrawingModule(address, host),
        chromeModule
    );
    await container.get(DiagramLoader).load({ requestModelOptions: address.first, enableNotifications: false });
    return container;
}
