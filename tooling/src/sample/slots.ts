import { after, type Instant, minute } from '@gridvoice/domain/instant';
import type { Chance } from './chance.js';
import { regionOf } from './regions.js';
import type { Situation } from './scenario.js';
import { before, dateWords, daysBefore, monthWords, spoken, spokenTime } from './time-words.js';
import { hallOf, units } from './units.js';

type Fill = (situation: Situation) => string;

const appliances = ['电视机', '冰箱', '空调', '热水器', '电脑', '洗衣机', '电饭煲', '抽油烟机'];
const clerks = ['一号窗口的工作人员', '三号窗口的工作人员', '前台的值班人员', '大厅引导员', '窗口一位女工作人员'];

const drawn =
  (draw: (chance: Chance) => string | number): Fill =>
  ({ chance }) =>
    String(draw(chance));

const yuan = (from: number, to: number): Fill =>
  drawn((chance) => (chance.happens(0.5) ? chance.whole(from, to) : (chance.whole(from * 100, to * 100) / 100).toFixed(2)));

/** During the hours of halls and desks, on one of the last days. */
const officeTime = (at: Instant, chance: Chance): Instant =>
  after(daysBefore(at, chance.whole(1, 3)), chance.whole(8 * 60 + 40, 16 * 60 + 30) * minute);

const unitNames = new Map(units.map(({ id, name }) => [id, name]));
const unitName = (id: string): string => unitNames.get(id) ?? id;

/** Every slot a matter may have, and what fills it. */
export const slots = {
  estate: ({ customer }) => customer.estate,
  home: ({ customer }) => customer.estate + customer.door,
  street: ({ customer }) => customer.street,
  road: ({ customer }) => customer.road,
  shop: ({ customer }) => customer.business ?? '小店',
  shopOrHome: ({ customer }) => (customer.business ? `${customer.business}里` : '家里'),
  shopOrNew: ({ customer }) => (customer.business ? `我的${customer.business}` : '我新开的店'),
  feeder: ({ customer }) => customer.feeder,
  transformer: ({ customer }) => customer.transformer,
  meter: ({ customer }) => customer.meter,
  station: ({ customer }) => unitName(customer.unit),
  hall: ({ customer }) => unitName(hallOf(customer.region)),
  crew: ({ customer }) => `${regionOf(customer.region).short}抢修班`,
  clerk: drawn((chance) => chance.pick(clerks)),
  appliance: drawn((chance) => chance.pick(appliances)),
  households: ({ facts }) => String(facts.householdsAffected ?? 1),
  joint: ({ facts }) => String(facts.jointHouseholds ?? 1),
  outageSince: ({ at, facts, chance }) => spokenTime(facts.outageStartedAt ?? before(at, chance.whole(15, 240)), at),
  since: ({ at, chance }) => spokenTime(before(at, chance.whole(30, 1_800)), at),
  visit: ({ at, chance }) => spokenTime(officeTime(at, chance), at),
  date: ({ at, chance }) => dateWords(before(at, chance.whole(4, 20) * 1_440)),
  month: ({ at, chance }) => monthWords(at, chance.whole(1, 2)),
  days: drawn((chance) => spoken(chance.whole(3, 12))),
  times: drawn((chance) => spoken(chance.whole(3, 7))),
  manyTimes: drawn((chance) => spoken(chance.whole(8, 12))),
  minutes: drawn((chance) => chance.whole(4, 12) * 5),
  volts: drawn((chance) => chance.whole(162, 195)),
  voltsHigh: drawn((chance) => chance.whole(246, 268)),
  hertz: drawn((chance) => (chance.happens(0.7) ? chance.whole(493, 497) / 10 : chance.whole(503, 506) / 10).toFixed(1)),
  kwh: drawn((chance) => chance.whole(190, 460)),
  kwhHigh: drawn((chance) => chance.whole(520, 1_480)),
  amount: yuan(260, 780),
  amountBefore: yuan(70, 170),
  smallAmount: yuan(20, 190),
  feeAmount: drawn((chance) => chance.pick([20, 30, 50, 60, 80, 100])),
  bigAmount: yuan(2_600, 14_800),
  loss: drawn((chance) => chance.whole(5, 38) * 100),
  balance: yuan(30, 160),
} as const satisfies Record<string, Fill>;

export type SlotName = keyof typeof slots;
export const isSlot = (name: string): name is SlotName => name in slots;

/** The template with its slots filled; each mention of a slot draws anew. */
export const fillSlots = (template: string, situation: Situation): string =>
  template.replace(/\{(\w+)\}/g, (whole, name: string) => (isSlot(name) ? slots[name](situation) : whole));
