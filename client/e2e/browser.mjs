// A browser with the page in it, and the words in which the specs speak about it.
import { chromium } from 'playwright-core';

/** Chromium as Debian has it, drawing in software. */
export function launch() {
    return chromium.launch({
        executablePath: process.env.BUNKAI_CHROMIUM ?? '/usr/bin/chromium',
        args: [
            '--no-sandbox',
            '--disable-gpu',
            '--no-first-run',
            '--disable-background-networking',
            '--disable-component-update',
            '--disable-sync'
        ]
    });
}

/** The page at a URL, when its drawing is there. */
export class Editor {
    /** What the browser complained about. */
    problems = [];

    constructor(page) {
        this.page = page;
        page.on('console', message => message.type() === 'error' && this.problems.push(message.text()));
        page.on('pageerror', error => this.problems.push(error.message));
    }

    static async open(browser, url) {
        const editor = new Editor(await browser.newPage({ viewport: { width: 1500, height: 900 } }));
        // As the workbench would learn it.
        await editor.page.addInitScript(() => {
            window.bunkaiRendered = () => {
                window.renderedAt = performance.now();
            };
        });
        await editor.page.goto(url);
        await editor.page.waitForSelector('.bk-node');
        await editor.page.waitForSelector('#toolbar .zoom');
        await editor.settled();
        return editor;
    }

    /** When two frames have passed without anything to do. */
    settled() {
        return this.page.evaluate(
            () => new Promise(done => setTimeout(() => requestAnimationFrame(() => requestAnimationFrame(done)), 150))
        );
    }

    element(id) {
        return this.page.locator(`[id="drawing_${id}"]`);
    }

    /** The place of a node in pixels of the page, its middle as `cx`, `cy`. */
    async place(id) {
        const { x, y, width, height } = await this.element(id).locator('> .bk-hit').boundingBox();
        return { x, y, width, height, cx: x + width / 2, cy: y + height / 2 };
    }

    async names() {
        return this.page.evaluate(() =>
            [...document.querySelectorAll('.bk-node')].map(node => node.getAttribute('aria-label').split(' — ')[0])
        );
    }

    ids(selector = '.bk-node') {
        return this.page.evaluate(what => [...document.querySelectorAll(what)].map(({ id }) => id.replace('drawing_', '')), selector);
    }

    selected() {
        return this.ids('.bk-node.selected, .bk-edge.selected');
    }

    async click(id) {
        const { cx, cy } = await this.place(id);
        await this.page.mouse.click(cx, cy);
        await this.settled();
    }

    /** Drags a node by its middle so that the pointer ends at a point of the page. */
    async drag(id, to) {
        const { cx, cy } = await this.place(id);
        await this.page.mouse.move(cx, cy);
        await this.page.mouse.down();
        await this.page.mouse.move((cx + to.x) / 2, (cy + to.y) / 2, { steps: 4 });
        await this.page.mouse.move(to.x, to.y, { steps: 4 });
        await this.page.mouse.up();
        await this.settled();
    }

    /** Chooses an entry of the palette with the mouse. */
    async choose(label) {
        await this.page
            .locator('#palette .entry')
            .filter({ hasText: new RegExp(`^${label}$`) })
            .click();
    }

    async press(...keys) {
        await this.page.locator('#drawing > svg').focus();
        for (const key of keys) {
            await this.page.keyboard.press(key);
            await this.settled();
        }
    }

    button(label) {
        return this.page.locator('#toolbar').getByRole('button', { name: label });
    }

    toast() {
        return this.page.locator('.toast').last().textContent({ timeout: 5000 });
    }

    /** Undoes everything, so that the next spec finds the file as it was. */
    async undoAll() {
        const undo = this.button('元に戻す');
        for (let step = 0; step < 30 && (await undo.isEnabled()); step++) {
            await this.press('Control+z');
        }
    }

    close() {
        return this.page.close();
    }
}
