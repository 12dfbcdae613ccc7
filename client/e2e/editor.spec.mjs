// The page against the real server. BUNKAI_URL_EDIT: an editable session of samples/handa-2021/as-attacked.bunkai, in Japanese.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Editor, launch } from './browser.mjs';

const url = process.env.BUNKAI_URL_EDIT;

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

    it('shows the institution as the report does', async () => {
        expect(await editor.page.title()).toContain('つるぎ町立半田病院');
        expect(await editor.names()).toContain('VPN装置');
        expect(await editor.page.locator('#drawing > svg').getAttribute('role')).toBe('application');
        expect(await editor.element('fw-1').locator('.mark').count()).toBe(1);
    });

    it('creates a device in a network, undoes and redoes it', async () => {
        const before = await editor.ids();
        await editor.choose('サーバ');
        const network = await editor.place('net-6');
        await editor.page.mouse.move(network.cx, network.y + network.height - 8, { steps: 3 });
        await editor.page.mouse.click(network.cx, network.y + network.height - 8);
        await expect.poll(() => editor.ids()).toHaveLength(before.length + 1);
        await editor.press('Control+z');
        await expect.poll(() => editor.ids()).toHaveLength(before.length);
        await editor.press('Control+y');
        await expect.poll(() => editor.ids()).toHaveLength(before.length + 1);
    });
});
