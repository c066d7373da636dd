import { classify } from '@gridvoice/domain/category';
import { type Channel, liveChannels } from '@gridvoice/domain/channel';
import { type Facts, transferBodies } from '@gridvoice/domain/facts';
import type { FilingCustomer } from '@gridvoice/domain/filing';
import type { Instant } from '@gridvoice/domain/instant';
import type { Chance } from './chance.js';
import type { SampleCustomer } from './customers.js';
import type { ReceivedFiling } from './received-filing.js';
import type { Scenario } from './scenario.js';
import { demands, matter } from './scenarios.js';

export interface Told {
  readonly scenario: Scenario;
  readonly customer: SampleCustomer;
  readonly channel: Channel;
  readonly at: Instant;
  readonly facts?: Facts;
  /** These words and no others. */
  readonly matter?: string;
  readonly named?: true;
}

/** What the agent, the app or the counter would send in. */
export function compose(chance: Chance, told: Told): ReceivedFiling {
  const { scenario, customer, channel, at } = told;
  const facts = factsOf(chance.fork('facts'), told);
  return {
    channel,
    category: classify(scenario.subcategory).category,
    subcategory: scenario.subcategory,
    matter: told.matter ?? matter(scenario, { chance: chance.fork('words'), at, customer, facts }),
    demands: demands(scenario, chance.fork('demands')),
    receivedAt: at,
    ...(liveChannels.includes(channel) && chance.fork('told').happens(0.95) && { acknowledged: true }),
    customer: filingCustomer(chance.fork('customer'), told),
    region: customer.region,
    facts,
  };
}

function factsOf(chance: Chance, { scenario, customer, channel, at, facts }: Told): Facts {
  return {
    ...(facts ?? scenario.facts?.(chance, at)),
    siteZone: customer.zone,
    ...(channel === 'MEDIA' && { mediaExposure: true }),
    ...(channel === 'TRANSFER' && { transferredFrom: chance.pick(transferBodies) }),
    ...gravely(scenario, chance.fork('grave')),
  };
}

/** A few cases are serious by what somebody did (GR-8). */
function gravely({ subcategory }: Scenario, chance: Chance): Facts {
  if (subcategory === 'BAD_ATTITUDE' && chance.happens(0.04)) return { abusiveConduct: true };
  return subcategory === 'OVERCHARGE' && chance.happens(0.06) ? { improperGain: true } : {};
}

/** Some won't say who they are, and some of those leave no number either. */
function filingCustomer(chance: Chance, { customer, named, channel }: Told): FilingCustomer {
  if (!named && channel !== 'STAFF' && chance.happens(0.05)) {
    return chance.happens(0.6) ? { anonymous: true, phone: customer.phone } : { anonymous: true };
  }
  const { name, phone, address, account, specialGroup, preferredReply } = customer;
  return {
    ...{ name, phone, address, preferredReply },
    ...(chance.happens(0.93) && { accountNumber: account }),
    ...(specialGroup && { specialGroup }),
  };
}
