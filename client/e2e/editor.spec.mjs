// The page against the real server. BUNKAI_URL_EDIT: an editable session of samples/handa-2021/as-attacked.bunkai, in Japanese.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Editor, launch } from './browser.mjs';

const url = process.env.BUNKAI_URL_EDIT;

const VPN = 'fw-1';
const AD = 'sv-1';
const MAINTENANCE = 'net-2';
const WIRELESS = 'net-7';

describe.skipIf(!url)('the editor on Handa as attacked', () => {
    let browser;
    let editor;

    beforeAll(async () => {
        browser = await launch();
    });

    afterAll(() => browser.close());

    beforeEach(async () => {
        editor = await Editor.open(browser, url);
    });

    afterEach(async () => {
        await editor.undoAll();
        const { problems } = editor;
        await editor.close();
        expect(problems).toEqual([]);
    });

    /** Whether the middle of a node lies in a container. */
    async function isIn(id, container) {
        const [inner, outer] = [await editor.place(id), await editor.place(container)];
        return inner.cx > outer.x && inner.cx < outer.x + outer.width && inner.cy > outer.y && inner.cy < outer.y + outer.height;
    }

    it('shows the institution, its findings and what may be done', async () => {
        expect(await editor.page.title()).toContain('つるぎ町立半田病院');
        expect(await editor.names()).toContain('VPN装置');
        expect(await editor.element(VPN).locator('.mark').count()).toBe(1);
        expect(await editor.page.locator('#drawing > svg').getAttribute('role')).toBe('application');
        expect(await editor.page.locator('html').getAttribute('lang')).toBe('ja');
        expect(await editor.page.locator('#palette .entry').count()).toBeGreaterThan(20);
    });

    it('creates a device in a network, undoes and redoes it', async () => {
        const before = (await editor.ids()).length;
        await editor.choose('サーバ');
        const { cx, y, height } = await editor.place(WIRELESS);
        await editor.page.mouse.move(cx, y + height - 8, { steps: 3 });
        await editor.page.mouse.click(cx, y + height - 8);
        await expect.poll(async () => (await editor.ids()).length).toBe(before + 1);
        await editor.press('Control+z');
        await expect.poll(async () => (await editor.ids()).length).toBe(before);
        await editor.press('Control+y');
        await expect.poll(async () => (await editor.ids()).length).toBe(before + 1);
    });

    it('moves a device into another network, which is one step', async () => {
        const { cx, cy } = await editor.place(WIRELESS);
        await editor.drag(AD, { x: cx + 20, y: cy + 20 });
        await expect.poll(() => isIn(AD, WIRELESS)).toBe(true);
        await editor.press('Control+z');
        await expect.poll(() => isIn(AD, 'net-3')).toBe(true);
        expect(await editor.button('元に戻す').isDisabled()).toBe(true);
    });

    it('says why a device cannot lie on the paper, and leaves it where it was', async () => {
        const before = await editor.place(AD);
        const stage = await editor.page.locator('#stage').boundingBox();
        await editor.drag(AD, { x: stage.x + 120, y: stage.y + stage.height - 40 });
        expect(await editor.toast()).toContain('「ADサーバ」は用紙の上には置けません');
        await expect.poll(async () => Math.round((await editor.place(AD)).cx)).toBe(Math.round(before.cx));
        expect(await isIn(AD, 'net-3')).toBe(true);
    });

    it('copies a device into another network', async () => {
        const before = (await editor.ids()).length;
        await editor.click('sv-5');
        await editor.press('Control+c');
        await editor.click(WIRELESS);
        await editor.press('Control+v');
        await expect.poll(async () => (await editor.ids()).length, { timeout: 5000 }).toBe(before + 1);
        await editor.press('Control+z');
        await expect.poll(async () => (await editor.ids()).length).toBe(before);
    });

    it('connects two devices', async () => {
        const before = await editor.ids('.bk-edge');
        await editor.choose('回線・配線');
        await editor.click('sv-5');
        await editor.click('md-1');
        await expect.poll(async () => (await editor.ids('.bk-edge')).length).toBe(before.length + 1);
    });

    it('renames with an input method, whose Enter ends only the composition', async () => {
        const name = await editor.element(VPN).locator('.bk-art text').first().boundingBox();
        await editor.page.mouse.dblclick(name.x + 6, name.y + 5);
        const field = editor.page.locator('.label-edit input');
        await field.fill('ＶＰＮ装置 更新後');
        await field.evaluate(input =>
            input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', code: 'Enter', isComposing: true, bubbles: true }))
        );
        await editor.settled();
        expect(await field.isVisible()).toBe(true);
        await field.press('Enter');
        await expect.poll(() => editor.names()).toContain('ＶＰＮ装置 更新後');
        await editor.press('Control+z');
        await expect.poll(() => editor.names()).toContain('VPN装置');
    });

    it('leaves a name alone after Escape', async () => {
        await editor.click(VPN);
        await editor.press('F2');
        await editor.page.locator('.label-edit input').fill('x');
        await editor.page.keyboard.press('Escape');
        await editor.settled();
        expect(await editor.names()).toContain('VPN装置');
        expect(await editor.button('元に戻す').isDisabled()).toBe(true);
    });

    it('shows another overlay', async () => {
        const marks = () => editor.page.locator('.bk-art .mark').count();
        const before = await marks();
        await editor.page.locator('#show-overlay').selectOption({ label: '構成のみ' });
        await expect.poll(marks).toBe(0);
        await editor.page.locator('#show-overlay').selectOption({ label: '判定結果' });
        await expect.poll(marks).toBe(before);
    });

    it('leads from a mark to the findings and lights their path, until Escape', async () => {
        await editor.element(VPN).locator('.mark').click();
        const finding = editor.page.locator('.finding').filter({ hasText: 'オープンなネットワークから到達でき' }).first();
        await finding.click();
        expect(await finding.locator('b').textContent()).toMatch(/^\d+[①-⑳]/);
        await expect.poll(() => editor.page.locator('.bk-path path').count()).toBeGreaterThan(0);
        expect(await editor.page.locator('.bk-hop text').allTextContents()).toEqual(['1', '2']);
        await editor.press('Escape');
        await expect.poll(() => editor.page.locator('.bk-hop').count()).toBe(0);
    });

    it('answers what a device reaches, certain and possible apart, and what if something were not there', async () => {
        await editor.click(VPN);
        await editor.page.locator('#tab-reach').click();
        await editor.page.getByLabel('何に届くか').click();
        await editor.page.locator('.reach .primary').click();
        const count = async name => editor.page.locator(`.reach .${name} li`).count();
        await expect.poll(() => count('possible')).toBeGreaterThan(20);
        expect(await count('certain')).toBeGreaterThan(0);
        await expect.poll(() => editor.page.locator('.bk-outline.bk-certain').count()).toBe(await count('certain'));
        await editor.click('nd-1');
        await editor.page.getByText('選んだものを外して調べる').click();
        await expect.poll(() => count('possible')).toBeLessThan(5);
        await editor.page.getByText('終わる').click();
        await expect.poll(() => editor.page.locator('.bk-faded').count()).toBe(0);
    });

    it('finds by name and goes there', async () => {
        await editor.press('Control+f');
        await editor.page.locator('#search').fill('サーバ');
        const count = () => editor.page.locator('.count').textContent();
        await expect.poll(count).toMatch(/^1 \/ \d+$/);
        await editor.page.locator('#search').press('Enter');
        await expect.poll(count).toMatch(/^2 \/ \d+$/);
        await expect.poll(() => editor.selected()).toHaveLength(1);
        await editor.page.locator('#search').fill('ないもの');
        await expect.poll(count).toBe('見つかりません');
    });

    it('moves the view by the small map', async () => {
        const before = await editor.place(VPN);
        const map = await editor.page.locator('#minimap').boundingBox();
        await editor.page.mouse.click(map.x + 30, map.y + 30);
        await editor.settled();
        expect(await editor.place(VPN)).not.toEqual(before);
    });

    it('switches layers off and on', async () => {
        await editor.page.getByRole('button', { name: 'レイヤー' }).click();
        await editor.page.getByLabel('トンネル').uncheck();
        expect(await editor.element('t-1').isVisible()).toBe(false);
        await editor.page.getByLabel('トンネル').check();
        expect(await editor.element('t-1').isVisible()).toBe(true);
    });

    it('folds the networks and unfolds them', async () => {
        const before = (await editor.ids()).length;
        const fold = editor.page.getByRole('button', { name: '折りたたむ・広げる' });
        await fold.click();
        await expect.poll(async () => (await editor.ids()).length, { timeout: 5000 }).toBeLessThan(before);
        await fold.click();
        await expect.poll(async () => (await editor.ids()).length, { timeout: 5000 }).toBe(before);
    });

    it('shows another view as a whole', async () => {
        await editor.page.locator('#show-view').selectOption({ label: 'リモート保守' });
        await expect.poll(() => editor.ids(), { timeout: 5000 }).not.toContain('md-1');
        await editor.settled();
        const stage = await editor.page.locator('#stage').boundingBox();
        const vpn = await editor.place(VPN);
        expect(vpn.x).toBeGreaterThan(stage.x);
        expect(vpn.x + vpn.width).toBeLessThan(stage.x + stage.width);
        await editor.page.locator('#show-view').selectOption({ label: '全体' });
        await expect.poll(() => editor.ids(), { timeout: 5000 }).toContain('md-1');
    });

    it('resizes a network by its handles', async () => {
        const before = await editor.place(WIRELESS);
        await editor.page.mouse.click(before.x + 20, before.y + before.height - 8);
        await editor.settled();
        const handle = await editor.page.locator('[data-kind=bottom-right]').boundingBox();
        await editor.page.mouse.move(handle.x + handle.width / 2, handle.y + handle.height / 2);
        await editor.page.mouse.down();
        await editor.page.mouse.move(handle.x + 40, handle.y + 50, { steps: 4 });
        await editor.page.mouse.up();
        await expect.poll(async () => (await editor.place(WIRELESS)).height, { timeout: 5000 }).toBeGreaterThan(before.height + 20);
    });

    it('leaves undo and save to the workbench', async () => {
        const inside = await Editor.open(browser, `${url}&host=workbench`);
        expect(await inside.page.getByRole('button', { name: /保存/ }).count()).toBe(0);
        expect(await inside.page.locator('#palette .entry').count()).toBeGreaterThan(20);
        await inside.close();
    });

    it('asks whether to keep a new layout', async () => {
        await editor.page.getByRole('button', { name: '自動配置' }).click();
        await editor.page.getByText('図全体').click();
        const question = editor.page.getByRole('alertdialog');
        await question.getByText('元に戻す').click();
        await expect.poll(() => question.count()).toBe(0);
    });

    it('can be worked from the keyboard alone', async () => {
        const before = (await editor.ids()).length;
        await editor.press('Control+ArrowRight', 'Control+ArrowDown');
        expect(await editor.selected()).toHaveLength(1);
        await editor.press('Space');
        await expect.poll(() => editor.page.locator('.finding').count()).toBeGreaterThan(0);
        await editor.page
            .locator('#palette .entry')
            .filter({ hasText: /^病院$/ })
            .focus();
        await editor.page.keyboard.press('Enter');
        await expect.poll(async () => (await editor.ids()).length).toBe(before + 1);
        await editor.press('Control+z');
        await expect.poll(async () => (await editor.ids()).length).toBe(before);
    });

    it('gives every control a name', async () => {
        const nameless = await editor.page.evaluate(() =>
            [...document.querySelectorAll('button, input, select, [role=img]')]
                .filter(
                    each =>
                        !each.closest('.ui-extension') &&
                        !(each.getAttribute('aria-label') || each.textContent.trim() || each.labels?.length)
                )
                .map(each => each.outerHTML.slice(0, 120))
        );
        expect(nameless).toEqual([]);
    });

    it('keeps a container where it is when the drag begins on it unselected, and moves the paper', async () => {
        const before = await editor.place(MAINTENANCE);
        await editor.page.mouse.move(before.x + 12, before.y + before.height - 12);
        await editor.page.mouse.down();
        await editor.page.mouse.move(before.x + 52, before.y + before.height - 32, { steps: 4 });
        await editor.page.mouse.up();
        await editor.settled();
        const after = await editor.place(MAINTENANCE);
        expect([Math.round(after.x - before.x), Math.round(after.y - before.y)]).toEqual([40, -20]);
        expect(await editor.selected()).toEqual([]);
        expect(await editor.button('元に戻す').isDisabled()).toBe(true);
    });
});
