import fc from 'fast-check';
import { acknowledgements, preferredReplies } from '../src/channel.js';
import { pauseGrounds } from '../src/clocks/clock.js';
import { clockTable } from '../src/clocks/clock-table.js';
import { departments } from '../src/department.js';
import { recordItems } from '../src/evidence/record.js';
import { grades } from '../src/grade.js';
import { after, day, hour, localDay } from '../src/instant.js';
import { reopeningGrounds } from '../src/lifecycle/closure.js';
import type { TicketCommand } from '../src/lifecycle/commands.js';
import { erasureGrounds } from '../src/lifecycle/erasing.js';
import { milestones } from '../src/lifecycle/milestone.js';
import { personalFields } from '../src/lifecycle/ticket.js';
import { contactWays, visitKinds } from '../src/lifecycle/visit.js';
import { liabilities, rootCauses } from '../src/root-causes.js';
import { complaint, monday } from './tickets.js';

/** With the prototype that values read back from JSON have. */
const record = <T>(model: { [Name in keyof T]: fc.Arbitrary<T[Name]> }): fc.Arbitrary<T> =>
  fc.record(model, { noNullPrototype: true }) as fc.Arbitrary<T>;
const text = record({ id: fc.uuid(), hash: fc.uuid() });
const note = fc.option(text);
const { number } = complaint();
const taskId = fc.integer({ min: 1, max: 14 }).map((index) => `${number}/T${index}`);
const clockId = fc
  .tuple(fc.constantFrom(...clockTable.map(({ rule }) => rule)), fc.integer({ min: 1, max: 3 }))
  .map(([rule, run]) => `${number}/${rule}${run === 1 ? '' : `.${run}`}`);
const moment = fc.integer({ min: -24, max: 400 }).map((hours) => after(monday, hours * hour));
const date = fc.integer({ min: 0, max: 60 }).map((days) => day(localDay(monday) + days));
const score = fc.option(fc.integer({ min: 0, max: 100 }));
const kind = <K extends TicketCommand['kind']>(name: K) => fc.constant(name);
const facts = fc.record(
  {
    ...{ safetyHazard: fc.option(fc.boolean()), equipmentDamaged: fc.boolean(), mediaExposure: fc.boolean() },
    ...{ jointHouseholds: fc.option(fc.nat(60)), householdsAffected: fc.nat(80), restoredAt: fc.option(fc.constant(monday)) },
  },
  { requiredKeys: [], noNullPrototype: true },
);
const details = record({
  ...{ department: fc.option(fc.constantFrom(...departments)), date: fc.option(date), note },
  ...{ minutes: fc.option(fc.integer({ min: 10, max: 120 })), households: fc.option(fc.integer({ min: 1, max: 30 })) },
});
const feedback = record({
  ...{ cause: text, solution: text, improvement: text, via: fc.option(fc.constantFrom(...preferredReplies)) },
  ...{ outcomes: fc.constant([]), preliminaryUntil: fc.option(date, { freq: 5 }) },
});
const visit = record({
  ...{ kind: fc.constantFrom(...visitKinds), via: fc.constantFrom(...contactWays), reached: fc.boolean(), score },
  ...{ solved: fc.option(fc.boolean()), retaliated: fc.constant(false), opinion: note, reason: note, remedy: note },
});

/** Any command of a ticket's life, sensible or not. */
export const anyCommand: fc.Arbitrary<TicketCommand> = fc.oneof(
  record({ kind: kind('acknowledge'), by: fc.constantFrom(...acknowledgements) }),
  { arbitrary: record({ kind: kind('claimTask'), taskId }), weight: 4 },
  record({ kind: kind('releaseTask'), taskId, reason: note }),
  { arbitrary: record({ kind: kind('completeTask'), taskId, note }), weight: 4 },
  record({ kind: kind('setFacts'), facts }),
  record({ kind: kind('markComplex'), reason: text }),
  record({ kind: kind('overrideGrade'), grade: fc.constantFrom(...grades), reason: text }),
  {
    arbitrary: record({ kind: kind('attachRecord'), item: fc.constantFrom(...recordItems), unavailable: fc.boolean(), text }),
    weight: 3,
  },
  record({ kind: kind('waiveRecord'), item: fc.constantFrom(...recordItems), reason: text }),
  record({ kind: kind('makeAppointment'), appointment: moment }),
  record({ kind: kind('recordArrival'), at: fc.option(moment) }),
  record({ kind: kind('recordDirection'), direction: text, targetDate: date }),
  record({ kind: kind('reportProgress'), text }),
  record({
    ...{ kind: kind('recordRootCause'), cause: fc.constantFrom<string>(...rootCauses), text: note },
    liability: fc.constantFrom(...liabilities),
  }),
  { arbitrary: record({ kind: kind('recordMilestone'), milestone: fc.constantFrom(...milestones), details }), weight: 4 },
  { arbitrary: record({ kind: kind('giveFeedback'), feedback }), weight: 3 },
  { arbitrary: record({ kind: kind('confirm'), satisfied: fc.boolean(), score }), weight: 2 },
  record({ kind: kind('instruct'), instruction: text }),
  record({ kind: kind('recordVisit'), visit }),
  record({ kind: kind('closeTicket'), notAccepted: fc.constant(null) }),
  record({ kind: kind('reopenTicket'), ground: fc.constantFrom(...reopeningGrounds), note }),
  { arbitrary: record({ kind: kind('withdrawTicket'), reason: text }), weight: 1 },
  {
    arbitrary: record({
      ...{ kind: kind('requestPause'), clockId, ground: fc.constantFrom(...pauseGrounds), until: moment, note },
    }),
    weight: 3,
  },
  { arbitrary: record({ kind: kind('approvePause'), clockId }), weight: 3 },
  record({ kind: kind('refusePause'), clockId, reason: note }),
  record({ kind: kind('endPause'), clockId }),
  fc.constant({ kind: 'settle' as const }),
  record({
    ...{ kind: kind('reveal'), reason: text },
    fields: fc.uniqueArray(fc.constantFrom(...personalFields), { minLength: 1 }),
  }),
  record({ kind: kind('correctPersonal'), field: fc.constantFrom(...personalFields), value: text, reason: text }),
  record({ kind: kind('restrictPersonal'), reason: text }),
  record({ kind: kind('liftRestriction'), reason: text }),
  record({ kind: kind('erasePersonal'), ground: fc.constantFrom(...erasureGrounds) }),
);
