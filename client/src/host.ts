/** Functions that the workbench's editor part adds to the window. A normal browser has none of them. */
interface HostWindow extends Window {
    bunkaiRendered?(count: number): void;
    bunkaiLabelEdit?(editing: boolean): void;
    bunkaiHeartbeat?(): void;
    bunkaiLog?(text: string): void;
}

const HEARTBEAT = 2000;

/** What the page tells the program that shows it. */
export class Host {
    private readonly window = window as HostWindow;

    constructor(readonly isWorkbench: boolean) {}

    /** From now on the host gets a sign of life and learns of every failure. */
    watch(): void {
        window.addEventListener('error', event => this.log(`error: ${event.message}`));
        window.addEventListener('unhandledrejection', event => this.log(`rejection: ${event.reason}`));
        document.addEventListener('securitypolicyviolation', event => this.log(`csp: ${event.violatedDirective} ${event.blockedURI}`));
        window.setInterval(() => this.window.bunkaiHeartbeat?.(), HEARTBEAT);
    }

    rendered(count: number): void {
        this.window.bunkaiRendered?.(count);
    }

    /** While a label is being edited the workbench must leave Ctrl+Z and its like to the text field. */
    labelEdit(editing: boolean): void {
        this.window.bunkaiLabelEdit?.(editing);
    }

    log(text: string): void {
        this.window.bunkaiLog?.(text);
    }
}
