import { expect, file, sampleTicket, signInAtDesk, test } from './demo.js';
import { Screens } from './observed.js';

const states = ['OPEN', 'IN_PROGRESS', 'AWAITING_CUSTOMER', 'FED_BACK', 'CLOSED', 'CANCELLED'] as const;

/** The pages of administration, and what opens a dialog there. */
const administration = [
  ['members', /^(新增人员|Add a member)$/],
  ['organisation', /^(修改|Change )/],
  ['keys', /^(创建密钥|Create a key)$/],
  ['sign-ins', null],
] as const;

for (const [language, colorScheme] of [
  ['zh-CN', 'light'],
  ['en', 'dark'],
] as const) {
  const look = `accessible, and does nothing its policy forbids (${language}, ${colorScheme})`;

  test.describe(() => {
    test.use({ locale: language, colorScheme });

    test(`every screen of the desk is ${look}`, async ({ page, demo }) => {
      const { number } = await file(demo, { subcategory: 'PROPERTY_RIGHTS', category: 'OTHER' });
      const screens = await Screens.of(page);
      await screens.lookAt(`${demo.url}/desk`);
      await signInAtDesk(page, demo, 'agent');
      for (const path of ['tasks', 'tickets', `tickets/${number}`, 'file', 'policies', 'account']) {
        await screens.lookAt(`${demo.url}/desk/${path}`);
      }
      for (const status of states) {
        await screens.lookAt(`${demo.url}/desk/tickets/${await sampleTicket(demo, { status: [status] })}`);
      }
      screens.expectFaultless();
    });

    test(`every screen of administration is ${look}`, async ({ page, demo }) => {
      const screens = await Screens.of(page);
      await signInAtDesk(page, demo, 'admin');
      for (const [path, opener] of administration) {
        await screens.lookAt(`${demo.url}/desk/admin/${path}`);
        if (!opener) continue;
        await page.getByRole('button', { name: opener }).first().click();
        await screens.lookAtDialog(`${path}, dialog`);
      }
      screens.expectFaultless();
    });

    test(`every dialog of a ticket is ${look}`, async ({ page, demo }) => {
      const { number } = await file(demo);
      const screens = await Screens.of(page);
      await signInAtDesk(page, demo, 'supervisor');
      await screens.lookAt(`${demo.url}/desk/admin/subjects`);
      await screens.lookAt(`${demo.url}/desk/tickets/${number}`);
      const more = page.getByRole('button', { name: /^(更多操作|More)/ });
      const items = page.locator('.menu .v-list-item');
      await more.click();
      await expect(items.first()).toBeVisible();
      await screens.look('menu', '.menu');
      for (let left = (await items.count()) - 1; left >= 0; left--) {
        const name = (await items.nth(left).textContent()) ?? '';
        await items.nth(left).click();
        await screens.lookAtDialog(name);
        await page.keyboard.press('Escape');
        await expect(page.getByRole('dialog')).toHaveCount(0);
        await more.click();
        await expect(items.first()).toBeVisible();
      }
      screens.expectFaultless();
      expect(screens.looked.length).toBeGreaterThan(8);
    });
  });
}

test('the wall is accessible, does nothing its policy forbids, and is live', async ({ page, demo }) => {
  const screens = await Screens.of(page);
  await page.setViewportSize({ width: 1920, height: 1080 });
  await page.goto(demo.wallUrl);
  await expect(page.getByText('实时')).toBeVisible();
  await screens.look('wall');
  // Widths and angles that come with the figures are set by script, which the policy allows.
  expect(await page.locator('[style]').count()).toBeGreaterThan(0);
  screens.expectFaultless();
});
