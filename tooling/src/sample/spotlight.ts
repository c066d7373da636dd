import type { Subcategory } from '@gridvoice/domain/category';
import type { Channel } from '@gridvoice/domain/channel';
import { after, type Instant, minute } from '@gridvoice/domain/instant';
import type { Chance } from './chance.js';
import { compose } from './compose.js';
import type { CourseWishes } from './course/case.js';
import type { Deed } from './course/step.js';
import type { Turn } from './course/turns.js';
import type { SampleCustomer } from './customers.js';
import { buildingDown, estateDown, fallenWire, longOutage } from './matters/outage.js';
import { burnt } from './matters/voltage.js';
import type { ReceivedFiling } from './received-filing.js';
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
  readonly turn?: Turn;
  readonly stopsBefore?: (deed: Deed) => boolean;
}

const beforeRedo = (deed: Deed): boolean => deed.kind === 'claim' && deed.task === 'REDO';
const beforeApproval = (deed: Deed): boolean => deed.kind === 'approvePause';
const beforeInstruction = (deed: Deed): boolean => deed.kind === 'instruct';

const lights: readonly Light[] = [
  ...([430, 720, 1_040] as const).map((minutesAgo): Light => {
    const turn = { turn: 'PAUSED', stopsBefore: beforeApproval } as const;
    return { minutesAgo, about: 'PAYMENT_INCONVENIENCE', channel: 'HOTLINE', minutes: 1_500, ...turn };
  }),
  { minutesAgo: 1_320, about: 'BROKEN_PROMISE', channel: 'HOTLINE', minutes: 1_300, turn: 'PAUSED' },
  { minutesAgo: 1_580, about: 'CUMBERSOME_PROCESS', channel: 'WECHAT', minutes: 1_400, turn: 'PAUSED' },
  { minutesAgo: 26, about: fallenWire, channel: 'HOTLINE', minutes: 500 },
  { minutesAgo: 292, about: estateDown, channel: 'HOTLINE', minutes: 480 },
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
  { minutesAgo: 2_200, about: 'TARIFF_DISPUTE', channel: 'APP', minutes: 1_400, turn: 'REJECTED', stopsBefore: beforeRedo },
  {
    minutesAgo: 4_900,
    about: 'BAD_ATTITUDE',
    channel: 'HOTLINE',
    minutes: 800,
    turn: 'REJECTED_TWICE',
    stopsBefore: beforeInstruction,
  },
  { minutesAgo: 5_300, about: 'BILLING_ERROR', channel: 'HOTLINE', minutes: 800, turn: 'REOPENED', stopsBefore: beforeRedo },
  { minutesAgo: 1_100, about: 'WALK_IN_NOT_RECEIVED', channel: 'MEDIA', minutes: 2_300 },
  { minutesAgo: 3_140, about: 'VISIT_MISSED', channel: 'HOTLINE', minutes: 6_000, idleFor: 1_700 },
];

export interface Spotlit {
  readonly filing: ReceivedFiling;
  readonly wishes: CourseWishes;
}

export function spotlitFilings(chance: Chance, customers: readonly SampleCustomer[], now: Instant): Spotlit[] {
  return lights.map(({ minutesAgo, about, channel, idleFor = 0, ...wishes }, index) => {
    const own = chance.fork(`light ${index}`);
    const scenario = typeof about === 'string' ? own.pick(plain(about)) : about;
    const fitting = customers.filter((customer) => suits(scenario, customer));
    const at = after(now, -minutesAgo * minute - own.whole(0, 40_000));
    return {
      filing: compose(own, { scenario, customer: own.pick(fitting), channel, at, named: true }),
      wishes: { ...wishes, until: after(now, -idleFor * minute) },
    };
  });
}

/** The scenarios of a subcategory that no fact makes urgent. */
const plain = (subcategory: Subcategory): Scenario[] => scenarios.filter((one) => one.subcategory === subcategory && !one.facts);

/** Whether someone like this would tell it. */
export const suits = ({ who }: Scenario, { business }: SampleCustomer): boolean =>
  who === undefined || (who === 'BUSINESS') === (business !== null);
