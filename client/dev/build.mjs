// Builds the page with a server inside it into target/fake/, to try and to time it without the real one.
import path from 'node:path';
import { bundle } from '../build.mjs';

await bundle('dev/fake.ts', path.join(import.meta.dirname, '../target/fake'), { minify: false, sourcemap: 'inline' });
