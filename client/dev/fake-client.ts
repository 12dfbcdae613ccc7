import {
    Action,
    ActionMessage,
    ActionMessageHandler,
    ApplyLabelEditOperation,
    ChangeBoundsOperation,
    ClientState,
    CompoundOperation,
    Disposable,
    Emitter,
    GLSPClient,
    GModelRootSchema,
    InitializeResult
} from '@eclipse-glsp/client';

const entry = (id: string, label: string, icon: string, edge: boolean): object => ({
    id,
    label,
    icon,
    sortString: id,
    actions: [{ kind: edge ? 'triggerEdgeCreation' : 'triggerNodeCreation', elementTypeId: id }]
});

const PALETTE = [
    {
        id: 'device',
        label: '機器',
        sortString: '0',
        actions: [],
        children: [entry('node:Server', 'サーバ', 'server', false), entry('node:Network', 'ネットワーク', 'switch', false)]
    },
    { id: 'line', label: '接続', sortString: '1', actions: [], children: [entry('edge:Link', '接続線', 'other', true)] }
];

/** A server inside the page, to try it without one: it knows one drawing, moves and renames nodes, and leaves the rest alone. */
export class FakeClient implements GLSPClient {
    readonly id = 'fake';
    currentState = ClientState.Running;
    readonly onCurrentStateChanged = new Emitter<ClientState>().event;
    readonly onServerInitialized = new Emitter<InitializeResult>().event;
    initializeResult: InitializeResult | undefined;
    readonly received: Action[] = [];
    private handler: ActionMessageHandler = () => undefined;
    private clientId = '';
    private revision = 1;

    constructor(private readonly model: GModelRootSchema) {}

    async start(): Promise<void> {}
    async stop(): Promise<void> {}
    shutdownServer(): void {}
    async disposeClientSession(): Promise<void> {}

    async initializeServer(): Promise<InitializeResult> {
        const kinds = [
            'requestModel',
            'requestContextActions',
            'requestEditValidation',
            'changeBounds',
            'changeContainer',
            'createNode',
            'createEdge',
            'compound',
            'applyLabelEdit',
            'deleteElement',
            'reconnectEdge',
            'changeRoutingPoints',
            'layout',
            'cut',
            'paste',
            'requestClipboardData',
            'glspUndo',
            'glspRedo',
            'saveModel',
            'bunkai.show',
            'bunkai.requestFindings',
            'bunkai.reach',
            'bunkai.reveal',
            'bunkai.keepLayout'
        ];
        this.initializeResult = { protocolVersion: '1.0.0', serverActions: { bunkai: kinds } };
        return this.initializeResult;
    }

    async initializeClientSession({ clientSessionId }: { clientSessionId: string }): Promise<void> {
        this.clientId = clientSessionId;
    }

    onActionMessage(handler: ActionMessageHandler): Disposable {
        this.handler = handler;
        return Disposable.empty();
    }

    sendActionMessage({ action }: ActionMessage): void {
        this.received.push(action);
        setTimeout(() => this.answer(action));
    }

    private answer(action: Action): void {
        if (action.kind === 'requestModel') {
            this.send({
                kind: 'setModel',
                newRoot: structuredClone(this.model),
                responseId: (action as { requestId?: string } & Action).requestId
            });
        } else if (action.kind === 'requestContextActions') {
            this.send({ kind: 'setContextActions', actions: PALETTE, responseId: (action as { requestId?: string } & Action).requestId });
        } else if (action.kind === 'requestEditValidation') {
            this.send({
                kind: 'setEditValidationResult',
                status: { severity: 4 },
                responseId: (action as { requestId?: string } & Action).requestId
            });
        } else if (this.apply(action)) {
            this.model.revision = ++this.revision;
            this.send({ kind: 'updateModel', newRoot: structuredClone(this.model), animate: false });
        }
    }

    private apply(action: Action): boolean {
        if (CompoundOperation.is(action)) {
            return action.operationList.map(operation => this.apply(operation)).some(changed => changed);
        }
        if (ChangeBoundsOperation.is(action)) {
            for (const { elementId, newPosition, newSize } of action.newBounds) {
                Object.assign(this.find(elementId) ?? {}, { position: newPosition, size: newSize });
            }
            return true;
        }
        if (ApplyLabelEditOperation.is(action)) {
            Object.assign(this.find(action.labelId) ?? {}, { text: action.text });
            return true;
        }
        return false;
    }

    private find(id: string, within: { id: string; children?: { id: string }[] } = this.model): object | undefined {
        if (within.id === id) {
            return within;
        }
        for (const child of within.children ?? []) {
            const found = this.find(id, child);
            if (found) {
                return found;
            }
        }
        return undefined;
    }

    private send(action: Action & Record<string, unknown>): void {
        this.handler({ clientId: this.clientId, action });
    }
}
