// Builds the page with a server inside it into target/fake/, to try and to time it without the real one.
import path from 'node:path';
import { bundle } from '../build.mjs';

/** Answers the folder of the page. */
export async function buildFake() {
    const folder = path.join(import.meta.dirname, '../target/fake');
    await bundle('dev/fake.ts', folder);
    return folder;
}

if (process.argv[1] === import.meta.filename) {
    await buildFake();
}
