import { after, hour, type Instant, minute } from '@gridvoice/domain/instant';
import type { Chance } from './chance.js';
import { compose } from './compose.js';
import type { SampleCustomer } from './customers.js';
import type { ReceivedFiling } from './received-filing.js';
import type { Scenario } from './scenario.js';
import { daysBefore } from './time-words.js';

/** Where the transformer of the rule book's worked case is overloaded, and how long ago its households spoke up. */
export const workedCase = { estate: '翠屏家园', daysAgo: 6, households: 23 } as const;

const sag: Scenario = {
  subcategory: 'VOLTAGE',
  weight: 1,
  facts: () => ({ householdsAffected: 1 }),
  matters: [
    '{estate}每天晚上七点以后电压就往下掉，空调不制冷，电灯也暗。十点以后又恢复正常，连着好几天了。',
    '一到晚上七点到十点家里电压只有{volts}伏，微波炉转不动。问了邻居，整栋楼都是这样。',
    '我住{home}，晚高峰电压太低，电梯都停过一次。小区的箱变嗡嗡响，是不是超负荷了？',
  ],
  demands: ['晚高峰上门测电压', '检查小区变压器'],
};

const joint: Scenario = {
  ...sag,
  facts: () => ({ jointHouseholds: workedCase.households, householdsAffected: 126 }),
  demands: ['立即缓解晚高峰低电压', '变压器增容改造', '逐户告知处理方案'],
};

const words = (estate: string): string =>
  `我代表${estate}${workedCase.households}户业主联名投诉：每天晚上七点到十点电压严重偏低，空调启动不了，电器频繁重启。` +
  '小区这几年住的人多了一倍，变压器还是当年那一台，明显过载。请给出临时办法和长期改造的时间。';

/** Single complaints over three evenings, then the joint one of more than twenty households (rules: the worked case). */
export function workedCaseFilings(chance: Chance, customers: readonly SampleCustomer[], now: Instant): ReceivedFiling[] {
  const residents = customers.filter(({ estate, business }) => estate === workedCase.estate && business === null);
  const evening = (daysEarlier: number, minutes: number): Instant =>
    after(daysBefore(now, workedCase.daysAgo + daysEarlier), 19 * hour + minutes * minute);
  const single = Array.from({ length: 8 }, (_, index) => {
    const own = chance.fork(`single ${index}`);
    const at = evening(2 - Math.floor(index / 3), own.whole(12, 75));
    return compose(own, {
      scenario: sag,
      customer: residents[index % residents.length] ?? own.pick(customers),
      channel: 'HOTLINE',
      at,
    });
  });
  const own = chance.fork('joint');
  const speaker = residents[8 % residents.length] ?? own.pick(customers);
  const at = evening(0, 94);
  return [
    ...single,
    compose(own, { scenario: joint, customer: speaker, channel: 'HOTLINE', at, matter: words(speaker.estate), named: true }),
  ];
}
