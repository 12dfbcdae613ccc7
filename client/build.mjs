// Bundles the page into dist/ (flat: the server serves file names only) and collects the licences of what went into it.
import * as esbuild from 'esbuild';
import fs from 'node:fs';
import path from 'node:path';

const root = import.meta.dirname;
const dist = path.join(root, 'dist');

/** Stock style sheets in whose place src/style stands: they would repaint the server's fragments, or belong to unused features. */
const withoutStockLooks = {
    name: 'without-stock-looks',
    setup(build) {
        const unused =
            /[\\/](codicon|debug|decoration|glsp-sprotty|grid|key.*|navigation|search|status-overlay|toast|tool-palette)\.css$/;
        build.onLoad({ filter: unused }, () => ({ contents: '', loader: 'css' }));
    }
};

/** The glyphs with which the server draws, so that palette and drawing show the same. */
const glyphsOfDrawings = {
    name: 'glyphs-of-drawings',
    setup(build) {
        const folder = path.join(root, '../bundles/org.bunkai.diagram.svg/src/org/bunkai/diagram/svg/glyphs');
        build.onResolve({ filter: /^bunkai:glyphs$/ }, ({ path: name }) => ({ path: name, namespace: 'glyphs' }));
        build.onLoad({ filter: /.*/, namespace: 'glyphs' }, () => {
            const glyphs = fs
                .readdirSync(folder)
                .filter(file => file.endsWith('.svgpath'))
                .sort()
                .map(file => [path.basename(file, '.svgpath'), fs.readFileSync(path.join(folder, file), 'utf8').trim()]);
            return { contents: `export const GLYPHS = ${JSON.stringify(Object.fromEntries(glyphs))};`, loader: 'js' };
        });
    }
};

/** GLSP is CommonJS: each of our files that imports it would copy its thousand exports when the page starts. */
const glspOnce = {
    name: 'glsp-once',
    setup(build) {
        build.onResolve({ filter: /^@eclipse-glsp\/client$/ }, ({ importer, namespace }) =>
            namespace === 'file' && !importer.includes('node_modules') ? { path: 'client', namespace: 'glsp' } : undefined
        );
        build.onLoad({ filter: /.*/, namespace: 'glsp' }, () => ({
            contents: "export * from '@eclipse-glsp/client';",
            resolveDir: root
        }));
    }
};

/** Builds one entry point into `outdir` as main.js and main.css. */
export async function bundle(entry, outdir, options = {}) {
    fs.rmSync(outdir, { recursive: true, force: true });
    fs.mkdirSync(outdir, { recursive: true });
    const result = await esbuild.build({
        absWorkingDir: root,
        entryPoints: { main: entry },
        outdir,
        bundle: true,
        format: 'iife',
        target: ['es2022'],
        // Identifiers stay: inversify and GLSP name services by their classes, which keepNames would tell them anew in every page.
        minifySyntax: true,
        minifyWhitespace: true,
        legalComments: 'none', // the texts are in LICENSES.txt
        loader: { '.ttf': 'file' },
        assetNames: '[name]',
        plugins: [withoutStockLooks, glyphsOfDrawings, glspOnce],
        metafile: true,
        logLevel: 'warning',
        ...options
    });
    fs.copyFileSync(path.join(root, 'src/index.html'), path.join(outdir, 'index.html'));
    return result.metafile;
}

/** The packages of node_modules from which files went into the bundle, in order. */
function bundledPackages(metafile) {
    const packages = new Set();
    for (const input of Object.keys(metafile.inputs)) {
        const match = /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(input);
        if (match) {
            packages.add(match[1]);
        }
    }
    return [...packages].sort();
}

/** One entry per package: name, version, licence, and the texts it ships. */
function licences(packages) {
    return (
        packages
            .map(name => {
                const folder = path.join(root, 'node_modules', name);
                const { version, license } = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'));
                const texts = fs
                    .readdirSync(folder)
                    .filter(file => /^(licen[sc]e|notice)/i.test(file))
                    .sort()
                    .map(file => fs.readFileSync(path.join(folder, file), 'utf8').trim());
                return `${name} ${version}\n${license}\n\n${texts.join('\n\n')}`;
            })
            .join(`\n\n${'-'.repeat(100)}\n\n`) + '\n'
    );
}

if (process.argv[1] === import.meta.filename) {
    const metafile = await bundle('src/main.ts', dist);
    fs.writeFileSync(path.join(dist, 'LICENSES.txt'), licences(bundledPackages(metafile)));
    for (const file of fs.readdirSync(dist)) {
        console.log(`${file} ${fs.statSync(path.join(dist, file)).size}`);
    }
}
