import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import path from 'node:path';

const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

/** Serves the files of one folder on loopback under the content security policy of the real server; answers the URL and how to end it. */
export async function serve(folder) {
    const server = createServer(async (request, response) => {
        const name = path.basename(new URL(request.url, 'http://localhost').pathname);
        try {
            const body = await readFile(path.join(folder, name));
            response
                .writeHead(200, {
                    'Content-Type': TYPES[path.extname(name)] ?? 'text/plain',
                    'Content-Security-Policy':
                        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:;" +
                        ` font-src 'self'; connect-src 'self' swt: ws://127.0.0.1:${server.address().port}; frame-ancestors 'none'`
                })
                .end(body);
        } catch {
            response.writeHead(404).end();
        }
    });
    await new Promise(listening => server.listen(0, '127.0.0.1', listening));
    return { url: `http://127.0.0.1:${server.address().port}`, close: () => new Promise(closed => server.close(closed)) };
}
