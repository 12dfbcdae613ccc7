// Times the page in Debian's Chromium, in software rendering, and prints a table with the marks. Argument: the address of an
// editable page of a drawing of about 300 shapes. Pages of 300 and 1,000 shapes without a server tell how much of it is the page's own.
import { buildFake } from '../dev/build.mjs';
import { Editor, launch } from '../e2e/browser.mjs';
import { serve } from '../e2e/static-pages.mjs';

const FRAMES = 90;
const EDITS = 9;

const [address] = process.argv.slice(2);

/** Milliseconds of an average frame while the paper is dragged. */
function panning(editor) {
    return editor.page.evaluate(async frames => {
        const svg = document.querySelector('#drawing > svg');
        const { left, top } = svg.getBoundingClientRect();
        const fire = (type, x, y, buttons) =>
            svg.dispatchEvent(new MouseEvent(type, { bubbles: true, view: window, clientX: left + x, clientY: top + y, button: 0, buttons }));
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

/** Median milliseconds from something done in the page to the next frame after the drawing has changed. */
async function roundTrip(editor, act) {
    const times = [];
    for (let i = 0; i < EDITS; i++) {
        times.push(await editor.page.evaluate(act, i));
        await editor.settled();
    }
    return times.sort((a, b) => a - b)[Math.floor(EDITS / 2)];
}

/** Chooses another overlay; runs in the page. */
function otherOverlay(i) {
    const value = i % 2 ? 'clause' : 'severity';
    const select = [...document.querySelectorAll('#toolbar select')].find(s => [...s.options].some(o => o.value === value));
    return new Promise(done => {
        const start = performance.now();
        new MutationObserver((_, observer) => {
            observer.disconnect();
            requestAnimationFrame(() => done(performance.now() - start));
        }).observe(document.querySelector('#drawing > svg'), { childList: true, subtree: true });
        select.value = value;
        select.dispatchEvent(new Event('change', { bubbles: true }));
    });
}

/** Undoes and does again in turn what was done before; runs in the page. */
function undoOrRedo(i) {
    const button = document.querySelectorAll('#toolbar button')[i % 2 ? 2 : 1];
    return new Promise(done => {
        const start = performance.now();
        new MutationObserver((_, observer) => {
            observer.disconnect();
            requestAnimationFrame(() => done(performance.now() - start));
        }).observe(document.querySelector('#drawing > svg'), { childList: true, subtree: true });
        button.click();
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
    const overlay = await roundTrip(editor, otherOverlay);
    row('another overlay', overlay, 'ms', '< 100 ms', overlay < 100);
    const device = await editor.page.evaluate(() => document.querySelector('g.device[data-id]').dataset.id);
    await editor.click(device);
    await editor.press('Delete');
    await editor.page.waitForFunction(() => !document.querySelectorAll('#toolbar button')[1].disabled);
    const edit = await roundTrip(editor, undoOrRedo);
    row('an edit, there and back', edit, 'ms', '< 100 ms', edit < 100);
    await editor.close();
}
const pages = await serve(await buildFake());
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
