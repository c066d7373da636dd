import type { Browser } from '@playwright/test';
import { type Demo, expect, file, signInAtDesk, test } from './demo.js';
import { TicketPage } from './ticket-page.js';

/** The ticket's page in a window of somebody else's. */
const pageOf = async (browser: Browser, demo: Demo, account: string, number: string): Promise<TicketPage> =>
  TicketPage.of(
    await (await browser.newContext({ locale: 'zh-CN', timezoneId: 'Asia/Shanghai' })).newPage(),
    demo,
    account,
    number,
  );

test('a complaint is filed, handled, answered, closed and visited, each by whose it is', async ({ page, browser, demo }) => {
  await signInAtDesk(page, demo, 'agent');
  await page.goto(`${demo.url}/desk/file`);
  await page.getByText('电费电价', { exact: true }).first().click();
  await page.getByText('电价争议', { exact: true }).first().click();
  await page
    .getByLabel(/客户反映的内容/)
    .first()
    .fill('这个月电费比上个月多了一倍，不知道阶梯是怎么算的，请解释清楚。');
  await page.getByRole('button', { name: '添加诉求' }).click();
  await page.getByLabel('诉求 1', { exact: true }).fill('逐项解释电费构成');
  await page.getByLabel(/姓名/).first().fill('李秀英');
  await page.getByRole('button', { name: '提交受理' }).click();
  await expect(page).toHaveURL(/\/desk\/tickets\/\d{8}-/);
  const number = new URL(page.url()).pathname.split('/').at(-1) ?? '';

  const marketing = await pageOf(browser, demo, 'marketing', number);
  const tasks = marketing.part('任务');
  await tasks.getByRole('button', { name: /^认领/ }).click();
  for (const record of ['合同和抄表记录', '采集系统日冻结示数', '现行电价文件', '阶梯电费计算明细']) {
    await marketing.open('登记证据资料');
    await marketing.write('内容与存放位置', `${record}，已存档。`);
    await marketing.send('登记证据资料');
  }
  await tasks.getByRole('button', { name: '完成' }).click();
  await marketing.write('办理情况', '已逐项解释电费构成。');
  await marketing.send('完成任务');
  await marketing.open('认定原因和责任');
  await marketing.choose('原因', '误解电价政策');
  await marketing.choose('责任方', '无责任方');
  await marketing.write('说明', '电费按阶梯电价计算无误。');
  await marketing.send('认定原因和责任');

  const agent = await pageOf(browser, demo, 'agent', number);
  await agent.open('反馈客户');
  await agent.write('处理情况', '已提供电价文件和逐月计算明细。');
  await agent.write('后续改进', '为您开通了阶梯用电提醒。');
  await agent.choose('诉求 1 的结果', '已满足');
  await agent.send('反馈客户');
  await expect(agent.part('办结条件')).toBeVisible();
  await agent.open('登记客户意见');
  await agent.choose('客户是否认可', '是');
  await agent.write('满意度（0–100）', '70');
  await agent.send('登记客户意见');
  await agent.open('办结');
  await agent.send('办结');
  await expect(agent.page.getByRole('heading', { level: 2, name: '办结', exact: true })).toBeVisible();
  await agent.open('登记回访');
  await agent.choose('回访类型', '首次回访');
  await agent.write('满意度（0–100）', '75');
  await agent.send('登记回访');

  const supervisor = await pageOf(browser, demo, 'supervisor', number);
  await supervisor.open('登记回访');
  await supervisor.choose('回访类型', '二次回访');
  await supervisor.write('不满意的原因', '解释等了一天。');
  await supervisor.write('个性化补救措施', '安排专人一对一服务。');
  await supervisor.send('登记回访');
  await expect(supervisor.page.getByText('没有正在计时的时限。')).toBeVisible();
});

test('what closing still needs is named before it is tried', async ({ page, demo }) => {
  const { number } = await file(demo);
  const agent = await TicketPage.of(page, demo, 'agent', number);
  await agent.open('反馈客户');
  await agent.write('原因', '初步判断为变压器过载。');
  await agent.write('处理情况', '已安排晚高峰测量。');
  await agent.write('后续改进', '完成后再次回访。');
  await agent.send('反馈客户');
  await expect(agent.part('办结条件').getByText('RC-5')).toBeVisible();
  await expect(agent.part('办结条件').getByText('IV-4')).toBeVisible();
});
