import { classify, type Subcategory } from '@gridvoice/domain/category';
import type { Chance } from './chance.js';
import { billing } from './matters/billing.js';
import { closings } from './matters/closings.js';
import { other } from './matters/other.js';
import { outage } from './matters/outage.js';
import { service } from './matters/service.js';
import { voltage } from './matters/voltage.js';
import type { Scenario, Situation } from './scenario.js';
import { fillSlots } from './slots.js';

export const scenarios: readonly Scenario[] = [...outage, ...voltage, ...billing, ...service, ...other];

/** Per mille of all complaints: supply quality near the national 31 %, outages first among them. */
const shares: readonly (readonly [Exclude<Subcategory, 'UNSPECIFIED'>, number])[] = [
  ['OUTAGE', 178],
  ['VOLTAGE', 100],
  ['FREQUENCY', 12],
  ['BILLING_ERROR', 104],
  ['TARIFF_DISPUTE', 84],
  ['PAYMENT_INCONVENIENCE', 66],
  ['OVERCHARGE', 32],
  ['ABOLISHED_FEE', 18],
  ['BAD_ATTITUDE', 62],
  ['CUMBERSOME_PROCESS', 50],
  ['BROKEN_PROMISE', 36],
  ['HOTLINE_UNREACHABLE', 30],
  ['WALK_IN_NOT_RECEIVED', 20],
  ['REPAIR_NOT_LASTING', 34],
  ['VISIT_MISSED', 22],
  ['PROPERTY_RIGHTS', 36],
  ['POLICY_DISPUTE', 26],
  ['POLICY_ENQUIRY', 50],
  ['SUGGESTION', 40],
];

const bySubcategory = new Map(shares.map(([name]) => [name, scenarios.filter(({ subcategory }) => subcategory === name)]));

/** A scenario, drawn by the shares of the subcategories and its weight within. */
export function drawScenario(chance: Chance): Scenario {
  const [subcategory] = chance.weighted(shares, ([, share]) => share);
  return chance.weighted(bySubcategory.get(subcategory) ?? scenarios, ({ weight }) => weight);
}

/** What the customer says: one of the scenario's matters, and for some a closing sentence. */
export function matter(scenario: Scenario, situation: Situation): string {
  const { chance } = situation;
  const said = fillSlots(chance.pick(scenario.matters), situation);
  return chance.happens(0.5) ? said + chance.pick(closings[classify(scenario.subcategory).category]) : said;
}

/** One to three of the scenario's demands, in its order. */
export function demands(scenario: Scenario, chance: Chance): string[] {
  const wanted = chance.weighted([1, 2, 3], (count) => 4 - count);
  const first = chance.whole(0, Math.max(0, scenario.demands.length - wanted));
  return scenario.demands.slice(first, first + wanted);
}
