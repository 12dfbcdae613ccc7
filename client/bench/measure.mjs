// Times the page in Debian's Chromium, in software rendering, and prints a table with the marks. Argument: the address of an
// editable page of a drawing of about 300 shapes. Pages of 300 and 1,000 shapes without a server tell how much of it is the page's own.
import path from 'node:path';
import { bundle } from '../build.mjs';
import { Editor, launch } from '../e2e/browser.mjs';
import { serve } from './static-pages.mjs';

const FRAMES = 90;
const EDITS = 9;

const [address] = process.argv.slice(2);

/** Milliseconds of an average frame while the paper is dragged. */
function panning(editor) {
    return editor.page.evaluate(async frames => {
        const svg = document.querySelector('#drawing > svg');
        const { left, top } = svg.getBoundingClientRect();
        const fire = (type, x, y, buttons) =>
            svg.dispatchEvent(
                new MouseEvent(type, { bubbles: true, view: window, clientX: left + x, clientY: top + y, button: 0, buttons })
            );
        fire('mousedown', 600, 500, 1);
        const start = performance.now();
        for (let i = 1; i <= frames; i++) {
            await new Promise(requestAnimationFrame);
            fire('mousemove', 600 - 4 * i, 500 - 3 * i, 1);
        }
        const time = (performance.now() - start) / frames;
        fire('mouseup', 600 - 4 * frames, 500 - 3 * frames, 0);
        return time;
    }, FRAMES);
}

/** Median of the milliseconds that a step takes. */
async function median(editor, step) {
    const times = [];
    for (let i = 0; i < EDITS; i++) {
        times.push(await step(i));
        await editor.settled();
    }
    return times.sort((a, b) => a - b)[Math.floor(EDITS / 2)];
}

/** Milliseconds from a list's new value, or a button's click, to the next frame after the drawing has changed; runs in the page. */
function roundTrip(control, value) {
    return new Promise(done => {
        const start = performance.now();
        new MutationObserver((_, observer) => {
            observer.disconnect();
            requestAnimationFrame(() => done(performance.now() - start));
        }).observe(document.querySelector('#drawing > svg'), { childList: true, subtree: true });
        if (value === undefined) {
            control.click();
        } else {
            control.value = value;
            control.dispatchEvent(new Event('change', { bubbles: true }));
        }
    });
}

function row(what, value, unit, mark, isMet) {
    console.log(`| ${what} | ${value.toFixed(0)} ${unit} | ${mark} | ${isMet ? 'met' : 'not met'} |`);
}

console.log('| diagram page | measured | mark | |');
console.log('|---|---|---|---|');
const browser = await launch();
if (address) {
    let editor;
    for (const time of ['first', 'again']) {
        await editor?.close();
        editor = await Editor.open(browser, address);
        const opened = await editor.page.evaluate(() => window.renderedAt);
        const count = (await editor.ids()).length;
        row(`served, ${count} shapes in view: open, ${time}`, opened, 'ms', '< 1,500 ms', opened < 1500);
    }
    const overlays = editor.page.locator('#show-overlay');
    const overlay = await median(editor, i => overlays.evaluate(roundTrip, i % 2 ? 'clause' : 'severity'));
    row('another overlay', overlay, 'ms', '< 100 ms', overlay < 100);
    const device = await editor.page.evaluate(() => document.querySelector('g.device[data-id]').dataset.id);
    await editor.click(device);
    await editor.press('Delete');
    await editor.page.getByRole('button', { name: '元に戻す', disabled: false }).waitFor();
    const edit = await median(editor, i => editor.button(i % 2 ? 'やり直す' : '元に戻す').evaluate(roundTrip));
    row('an edit, there and back', edit, 'ms', '< 100 ms', edit < 100);
    await editor.close();
}
const folder = path.join(import.meta.dirname, '../target/bench');
await bundle('bench/page.ts', folder);
const pages = await serve(folder);
for (const [count, frames, open] of [
    [300, 25, 1500],
    [1000, 15, 3000]
]) {
    const editor = await Editor.open(browser, `${pages.url}/index.html?doc=x&nodes=${count}`);
    const opened = await editor.page.evaluate(() => window.renderedAt);
    const whole = await panning(editor);
    await editor.page.locator('.zoom').click();
    await editor.settled();
    const frame = Math.max(whole, await panning(editor));
    row(`${count} shapes, the page alone: open`, opened, 'ms', `< ${open} ms`, opened < open);
    row(`${count} shapes: pan`, 1000 / frame, 'frames/s', `≥ ${frames}`, 1000 / frame >= frames);
    await editor.close();
}
await pages.close();
await browser.close();
