import { after, hour, type Instant, minute } from '@gridvoice/domain/instant';
import { type Chance, chanceOf } from './chance.js';
import { drawChannel } from './channels.js';
import { compose } from './compose.js';
import type { CourseWishes } from './course/case.js';
import { courseOf } from './course/course-of.js';
import type { PlacedStep } from './course/placing.js';
import type { SampleCustomer } from './customers.js';
import { gradeOf, type ReceivedFiling } from './received-filing.js';
import { arrival, type Window } from './rhythm.js';
import { drawScenario } from './scenarios.js';
import { spotlitFilings, suits } from './spotlight.js';
import { type Staffing, staffingOf } from './staffing.js';
import { stormFilings } from './storm.js';
import { daysBefore } from './time-words.js';
import { defaultSeed, type SampleUtility } from './utility.js';
import { workedCaseFilings } from './worked-case.js';

export interface SampleComplaint {
  /** The same for the same place in the same sample, so that loading it twice files it once. */
  readonly key: string;
  readonly filing: ReceivedFiling;
  /** The member who took it down. */
  readonly filedBy: string;
  /** Everything that was done about it up to now, in order. */
  readonly course: readonly PlacedStep[];
}

export interface SampleBounds {
  /** Nothing happens later. */
  readonly now: Instant;
  readonly seed?: string;
  readonly count?: number;
  readonly days?: number;
}

/** What was complained about in the last `days`, in the order of receipt, each with its course up to `now`. */
export function* sampleComplaints(utility: SampleUtility, bounds: SampleBounds): Generator<SampleComplaint> {
  const { now, seed = defaultSeed, count = 3_200, days = 120 } = bounds;
  const chance = chanceOf(`${seed}/complaints`);
  const staffing = staffingOf(utility.members);
  const special = specialFilings(chance, utility.customers, now);
  const window = { from: daysBefore(now, days - 1), to: after(now, -3 * minute) };
  const ordinary = Array.from({ length: Math.max(0, count - special.length) }, (_, index) => {
    return { filing: ordinaryFiling(chance.fork(`ordinary ${index}`), utility.customers, window), wishes: {} };
  });
  const all = [...special, ...ordinary].sort((one, other) => one.filing.receivedAt - other.filing.receivedAt);
  for (const [index, { filing, wishes }] of all.entries()) {
    yield complaint(`sample-${index + 1}`, filing, wishes, { chance: chance.fork(`course ${index}`), staffing, now });
  }
}

interface Wished {
  readonly filing: ReceivedFiling;
  readonly wishes: CourseWishes;
}

/** The storm, the worked case, and what makes the present interesting. */
function specialFilings(chance: Chance, customers: readonly SampleCustomer[], now: Instant): Wished[] {
  const past = [...stormFilings(chance.fork('storm'), customers, now), ...workedCaseFilings(chance.fork('case'), customers, now)];
  return [...past.map((filing) => ({ filing, wishes: {} })), ...spotlitFilings(chance.fork('spotlight'), customers, now)];
}

/** Urgent cases of the last day are the spotlight's alone, so that the wall isn't alarmed by more than it should be. */
const calm = 24 * hour;

function ordinaryFiling(chance: Chance, customers: readonly SampleCustomer[], window: Window): ReceivedFiling {
  const scenario = drawScenario(chance);
  const channel = drawChannel(chance, scenario.subcategory);
  const customer = drawCustomer(chance, customers, (one) => suits(scenario, one));
  const at = arrival(chance, window, channel, scenario.subcategory);
  const filing = compose(chance, { scenario, customer, channel, at });
  const tooUrgent = gradeOf(filing) === 'LEVEL_1' && window.to - at < calm;
  return tooUrgent ? ordinaryFiling(chance.fork('calmer'), customers, window) : filing;
}

/** What comes in at a moment, for the live stream; urgent ones only where they are still wanted. */
export function freshFiling(
  chance: Chance,
  customers: readonly SampleCustomer[],
  at: Instant,
  urgentToo: boolean,
): ReceivedFiling {
  const scenario = drawScenario(chance);
  const customer = drawCustomer(chance, customers, (one) => suits(scenario, one));
  const filing = compose(chance, { scenario, customer, channel: drawChannel(chance, scenario.subcategory), at });
  const fits = urgentToo || gradeOf(filing) !== 'LEVEL_1';
  return fits ? filing : freshFiling(chance.fork('calmer'), customers, at, urgentToo);
}

/** A few complain often; most of those drawn again and again are the same few. */
function drawCustomer(
  chance: Chance,
  customers: readonly SampleCustomer[],
  fits: (customer: SampleCustomer) => boolean,
): SampleCustomer {
  for (let tries = 0; tries < 60; tries++) {
    const customer = chance.happens(0.06)
      ? customers[chance.whole(0, Math.min(39, customers.length - 1))]
      : chance.pick(customers);
    if (customer && fits(customer)) return customer;
  }
  return chance.pick(customers);
}

function complaint(
  key: string,
  filing: ReceivedFiling,
  wishes: CourseWishes,
  around: { readonly chance: Chance; readonly staffing: Staffing; readonly now: Instant },
): SampleComplaint {
  const filedBy = around.staffing.filer(around.chance.fork('filer'), filing.channel, filing.region ?? '');
  return { key, filing, filedBy, course: courseOf(filing, { ...around, filedBy }, wishes) };
}
