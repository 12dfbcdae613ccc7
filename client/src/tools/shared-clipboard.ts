import { ClipboardData, IAsyncClipboardService } from '@eclipse-glsp/client';
import { injectable } from 'inversify';

const KEY = 'bunkai.clipboard';

interface Kept {
    readonly id: string;
    readonly data: ClipboardData;
}

/** Holds what was copied for all pages of this server, so that another diagram can paste it; the browser's clipboard holds its id. */
@injectable()
export class SharedClipboard implements IAsyncClipboardService {
    clear(): void {
        localStorage.removeItem(KEY);
    }

    put(data: ClipboardData, id: string): void {
        const kept: Kept = { id, data };
        localStorage.setItem(KEY, JSON.stringify(kept));
    }

    get(id?: string): ClipboardData | undefined {
        const text = localStorage.getItem(KEY);
        const kept = text ? (JSON.parse(text) as Kept) : undefined;
        return kept?.id === id ? kept?.data : undefined;
    }
}
