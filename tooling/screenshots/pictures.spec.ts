import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { type Demo, expect, file, sampleTicket, signInAtDesk, test } from '../e2e/demo.js';

const pictureOf = (name: string): string => fileURLToPath(new URL(`../../docs/screenshots/${name}.png`, import.meta.url));

/** Everything that moves has come to rest, and every font has arrived. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.waitForTimeout(1_500);
}

async function openTicket(page: Page, demo: Demo, number: string): Promise<void> {
  await page.goto(`${demo.url}/desk/tickets/${number}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await settled(page);
}

/** A complaint that has much to explain: complex, so its direction is due in working days. */
async function worthALook(demo: Demo): Promise<string> {
  const { number } = await file(demo, {
    category: 'OTHER',
    subcategory: 'PROPERTY_RIGHTS',
    matter: '小区配电房产权不清，开发商和物业都说不归自己管。配电房漏水，柜门带电，孩子经常在附近玩。',
    demands: ['明确产权归属', '尽快消除漏电隐患'],
    customer: { name: '赵建国', phone: '13812345678', address: '江州市临江区滨河路 88 号', preferredReply: 'PHONE' },
    facts: { safetyHazard: true, jointHouseholds: 12, thirdParty: true },
    acknowledged: true,
  });
  return number;
}

/** Tickets of the sample, by how far they have come. */
const stages = [
  ['progress', { status: ['IN_PROGRESS'], grade: ['LEVEL_1'] }],
  ['paused', { status: ['AWAITING_CUSTOMER'] }],
  ['fed-back', { status: ['FED_BACK'] }],
  ['closed', { status: ['CLOSED'], subcategory: ['BILLING_ERROR'] }],
] as const;

for (const language of ['zh-CN', 'en'] as const) {
  const context = { locale: language, timezoneId: 'Asia/Shanghai', reducedMotion: 'reduce' } as const;

  test(`the wall (${language})`, async ({ browser, demo }) => {
    const page = await (await browser.newContext({ ...context, viewport: { width: 1920, height: 1080 } })).newPage();
    await page.goto(demo.wallUrl.replace('/wall', `/wall?lang=${language}`));
    await expect(page.locator('main')).toBeVisible();
    await settled(page);
    await page.screenshot({ path: pictureOf(`wall.${language}`) });
  });

  test(`the desk (${language})`, async ({ browser, demo }) => {
    const number = await worthALook(demo);
    const page = await (await browser.newContext({ ...context, viewport: { width: 1440, height: 900 } })).newPage();
    await signInAtDesk(page, demo, 'ops');
    await settled(page);
    await page.screenshot({ path: pictureOf(`tasks.${language}`) });
    await page.goto(`${demo.url}/desk/tickets/${number}`);
    await expect(page.getByText('TL-7').first()).toBeVisible();
    await settled(page);
    await page.screenshot({ path: pictureOf(`ticket.${language}`), fullPage: true });
  });

  test(`a ticket on its way (${language})`, async ({ browser, demo }) => {
    const page = await (await browser.newContext({ ...context, viewport: { width: 1440, height: 900 } })).newPage();
    await signInAtDesk(page, demo, 'supervisor');
    for (const [stage, filter] of stages) {
      await openTicket(page, demo, await sampleTicket(demo, filter));
      await page.screenshot({ path: pictureOf(`ticket-${stage}.${language}`), fullPage: true });
    }
    await openTicket(page, demo, await sampleTicket(demo, { status: ['AWAITING_CUSTOMER'] }));
    await page
      .getByRole('figure')
      .first()
      .screenshot({ path: pictureOf(`deadline.${language}`) });
  });

  test(`the desk on a phone (${language})`, async ({ browser, demo }) => {
    const phone = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true };
    const page = await (await browser.newContext({ ...context, ...phone })).newPage();
    await signInAtDesk(page, demo, 'ops');
    await settled(page);
    await page.screenshot({ path: pictureOf(`phone.${language}`) });
    await openTicket(page, demo, await sampleTicket(demo, { status: ['IN_PROGRESS'], lead: ['OPERATIONS'] }));
    await page.screenshot({ path: pictureOf(`phone-ticket.${language}`) });
  });
}
