import { after, hour, type Instant, minute } from '@gridvoice/domain/instant';
import type { Chance } from './chance.js';
import { compose } from './compose.js';
import type { SampleCustomer } from './customers.js';
import type { ReceivedFiling } from './received-filing.js';
import type { Scenario } from './scenario.js';
import { daysBefore } from './time-words.js';

/** Where the storm came through, and how long ago. */
export const storm = { region: '990121', daysAgo: 47, tickets: 84 } as const;

const hit: Scenario = {
  subcategory: 'OUTAGE',
  weight: 60,
  facts: (chance, at) => ({ householdsAffected: chance.whole(5, 40), outageStartedAt: after(at, -chance.whole(5, 70) * minute) }),
  matters: [
    '大风把{road}的树刮倒压在电线上，{outageSince}我们这边{households}户全停了。雨太大，没人敢靠近。',
    '雷打得很响，{outageSince}{transformer}那边闪了一下火光，{households}户就没电了。请安排抢修。',
    '{estate}{outageSince}停电，{households}户左右，屋里还在进水，抽水泵用不了。请优先处理我们这里。',
  ],
  demands: ['尽快抢修', '告知预计送电时间', '检查倒伏的树木'],
};

const alone: Scenario = {
  subcategory: 'OUTAGE',
  weight: 34,
  facts: (chance, at) => ({
    householdsAffected: chance.whole(1, 4),
    outageStartedAt: after(at, -chance.whole(10, 150) * minute),
  }),
  matters: [
    '暴雨后我家{outageSince}停电，进户线被风吹断了挂在屋檐上。家里老人一个人，请尽快来修。',
    '{outageSince}雷雨停电，别家都陆续来电了，就我们{home}还黑着。手机快没电了，请记录我的电话。',
    '下暴雨我们{shopOrHome}断电，{outageSince}到现在。打热线排了好久才打通，请给个时间。',
  ],
  demands: ['尽快恢复供电', '告知预计送电时间'],
};

const wide: Scenario = {
  subcategory: 'OUTAGE',
  weight: 6,
  facts: (chance, at) => ({
    householdsAffected: chance.whole(60, 520),
    outageStartedAt: after(at, -chance.whole(3, 40) * minute),
  }),
  matters: [
    '{feeder}整条线跳了，{estate}一带{households}多户{outageSince}全黑了。村里的排涝泵站也停了，水再涨就进屋了。',
    '{street}大面积停电，{households}户以上，{outageSince}开始的。信号也越来越差，请启动应急预案。',
  ],
  demands: ['启动应急预案', '先保排涝泵站', '每小时通报一次进度'],
};

const rise = [1, 3, 9, 14, 16, 13, 11, 8, 5, 3];

/** An afternoon and evening of calls from one county, as if a gust front had crossed it at four. */
export function stormFilings(chance: Chance, customers: readonly SampleCustomer[], now: Instant): ReceivedFiling[] {
  const local = customers.filter(({ region }) => region === storm.region);
  const begins = after(daysBefore(now, storm.daysAgo), 14 * hour);
  return Array.from({ length: storm.tickets }, (_, index) => {
    const own = chance.fork(`call ${index}`);
    const [later] = own.weighted([...rise.entries()], ([, weight]) => weight);
    const scenario = own.weighted([hit, alone, wide], ({ weight }) => weight);
    const at = after(begins, later * hour + own.whole(0, hour - 1));
    const channel = own.weighted(['HOTLINE', 'APP', 'WECHAT'] as const, (name) => (name === 'HOTLINE' ? 8 : 1));
    return compose(own, { scenario, customer: own.pick(local), channel, at });
  });
}

export const stormScenarios: readonly Scenario[] = [hit, alone, wide];
