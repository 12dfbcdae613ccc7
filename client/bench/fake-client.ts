import {
    Action,
    ActionMessage,
    ActionMessageHandler,
    ClientState,
    Disposable,
    Emitter,
    GLSPClient,
    GModelRootSchema,
    InitializeResult,
    RequestAction,
    ResponseAction
} from '@eclipse-glsp/client';

/** A server inside the page: it knows one drawing and an empty palette. */
export class FakeClient implements GLSPClient {
    readonly id = 'fake';
    currentState = ClientState.Running;
    readonly onCurrentStateChanged = new Emitter<ClientState>().event;
    readonly onServerInitialized = new Emitter<InitializeResult>().event;
    initializeResult: InitializeResult | undefined;
    private handler: ActionMessageHandler = () => undefined;
    private clientId = '';

    constructor(private readonly model: GModelRootSchema) {}

    async start(): Promise<void> {}
    async stop(): Promise<void> {}
    shutdownServer(): void {}
    async disposeClientSession(): Promise<void> {}

    async initializeServer(): Promise<InitializeResult> {
        this.initializeResult = { protocolVersion: '1.0.0', serverActions: { bunkai: ['requestModel', 'requestContextActions'] } };
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
        setTimeout(() => this.answer(action as RequestAction<ResponseAction>));
    }

    private answer({ kind, requestId: responseId }: RequestAction<ResponseAction>): void {
        if (kind === 'requestModel') {
            this.send({ kind: 'setModel', newRoot: this.model, responseId });
        } else if (kind === 'requestContextActions') {
            this.send({ kind: 'setContextActions', actions: [], responseId });
        }
    }

    private send(action: Action & Record<string, unknown>): void {
        this.handler({ clientId: this.clientId, action });
    }
}
