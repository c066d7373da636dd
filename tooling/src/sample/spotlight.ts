import type { Subcategory } from '@gridvoice/domain/category';
import type { Channel } from '@gridvoice/domain/channel';
import { after, type Instant, minute } from '@gridvoice/domain/instant';
import type { Chance } from './chance.js';
import { compose } from './compose.js';
import type { SampleCustomer } from './customers.js';
import type { LifeWishes, ReceivedFiling } from './life.js';
import { buildingDown, estateDown, fallenWire, longOutage } from './matters/outage.js';
import { burnt } from './matters/voltage.js';
import type { Scenario } from './scenario.js';
import { scenarios } from './scenarios.js';

/** A case of now that makes the wall worth a look: an urgent one at work, a clock about to run out, one that has. */
interface Light {
  readonly minutesAgo: number;
  readonly about: Scenario | Subcategory;
  readonly channel: Channel;
  /** How long the whole of it takes at this pace; the last steps lie ahead. */
  readonly minutes: number;
  /** Nobody has touched it for so many minutes. */
  readonly idleFor?: number;
}

const lights: readonly Light[] = [
  { minutesAgo: 26, about: fallenWire, channel: 'HOTLINE', minutes: 500 },
  { minutesAgo: 292, about: estateDown, channel: 'HOTLINE', minutes: 700 },
  { minutesAgo: 4, about: 'BILLING_ERROR', channel: 'APP', minutes: 2_000 },
  { minutesAgo: 17, about: buildingDown, channel: 'WECHAT', minutes: 600 },
  { minutesAgo: 41, about: 'TARIFF_DISPUTE', channel: 'WECHAT', minutes: 2_400 },
  { minutesAgo: 1_350, about: buildingDown, channel: 'APP', minutes: 2_400 },
  { minutesAgo: 1_412, about: burnt, channel: 'HOTLINE', minutes: 2_600 },
  { minutesAgo: 2_660, about: 'PAYMENT_INCONVENIENCE', channel: 'HOTLINE', minutes: 3_600, idleFor: 900 },
  { minutesAgo: 2_790, about: 'CUMBERSOME_PROCESS', channel: 'APP', minutes: 3_800 },
  { minutesAgo: 2_846, about: 'BAD_ATTITUDE', channel: 'COUNTER', minutes: 3_900, idleFor: 300 },
  { minutesAgo: 2_871, about: 'BILLING_ERROR', channel: 'HOTLINE', minutes: 4_000 },
  { minutesAgo: 1_530, about: longOutage, channel: 'HOTLINE', minutes: 2_900, idleFor: 400 },
  { minutesAgo: 2_960, about: 'TARIFF_DISPUTE', channel: 'HOTLINE', minutes: 9_000, idleFor: 2_000 },
  { minutesAgo: 3_140, about: 'VISIT_MISSED', channel: 'HOTLINE', minutes: 6_000, idleFor: 1_700 },
];

export interface Spotlit {
  readonly filing: ReceivedFiling;
  readonly wishes: LifeWishes;
}

export function spotlitFilings(chance: Chance, customers: readonly SampleCustomer[], now: Instant): Spotlit[] {
  return lights.map(({ minutesAgo, about, channel, minutes, idleFor = 0 }, index) => {
    const own = chance.fork(`light ${index}`);
    const scenario = typeof about === 'string' ? own.pick(plain(about)) : about;
    const fitting = customers.filter((customer) => suits(scenario, customer));
    const at = after(now, -minutesAgo * minute - own.whole(0, 40_000));
    return {
      filing: compose(own, { scenario, customer: own.pick(fitting), channel, at, named: true }),
      wishes: { minutes, until: after(now, -idleFor * minute) },
    };
  });
}

/** The scenarios of a subcategory that no fact makes urgent. */
const plain = (subcategory: Subcategory): Scenario[] => scenarios.filter((one) => one.subcategory === subcategory && !one.facts);

/** Whether someone like this would tell it. */
export const suits = ({ who }: Scenario, { business }: SampleCustomer): boolean =>
  who === undefined || (who === 'BUSINESS') === (business !== null);
