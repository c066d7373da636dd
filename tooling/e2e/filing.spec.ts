import { expect, signInAtDesk, test } from './demo.js';

test('an agent files a complaint and sees its grade while typing', async ({ page, demo }) => {
  await signInAtDesk(page, demo, 'agent');
  await page.goto(`${demo.url}/desk/file`);
  await page.getByText('供电质量', { exact: true }).first().click();
  await page.getByText('停电', { exact: true }).first().click();
  await page.getByLabel(/影响户数|停电户数|受影响户数/).fill('60');
  await expect(page.getByText(/停电影响 60 户/).first()).toBeVisible();
  await page
    .getByLabel(/诉求内容|投诉内容|客户诉求|内容/)
    .first()
    .fill('整栋楼从下午两点停电到现在，物业说不清楚原因。');
  await page.getByLabel(/姓名/).first().fill('李秀英');
  await page
    .getByRole('button', { name: /提交|受理|登记/ })
    .last()
    .click();
  await expect(page).toHaveURL(/\/desk\/tickets\/\d{8}-\d{6}-\d{5,}-\d$/);
  await expect(page.getByText('GR-1').first()).toBeVisible();
});

test('what is wrong stands at its field', async ({ page, demo }) => {
  await signInAtDesk(page, demo, 'agent');
  await page.goto(`${demo.url}/desk/file`);
  await page.getByText('供电质量', { exact: true }).first().click();
  await page.getByText('电压不稳', { exact: true }).first().click();
  await page
    .getByLabel(/诉求内容|投诉内容|客户诉求|内容/)
    .first()
    .fill('电压不稳。');
  await page.getByLabel(/姓名/).first().fill('王五');
  await page.getByLabel(/电话/).first().fill('12345678901');
  await page
    .getByRole('button', { name: /提交|受理|登记/ })
    .last()
    .click();
  await expect(page.getByText('不是有效的电话号码').first()).toBeVisible();
});
