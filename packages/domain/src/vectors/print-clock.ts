import type { Clock, ClockTimeline, Due, Leg, Limit, Pause } from '../clocks/clock.js';
import type { Reason } from '../reason.js';
import { momentOf, momentText } from './spelling.js';
import type { Said, VectorClock, VectorDue, VectorLeg, VectorLimit, VectorPause, VectorTimeline } from './vector.js';

/** A reason without its rule, which is the clock's. */
export const said = ({ because, values }: Reason): Said => ({ because, ...(values && { values }) });

/** A clock of a ticket as the cases write it. */
export const printClock = (clock: Clock, run: number): VectorClock => ({
  ...{ rule: clock.rule, about: clock.about, run, state: clock.state },
  startedAt: momentText(clock.startedAt),
  ...{ dueAt: momentText(clock.dueAt), promisedAt: momentText(clock.promisedAt) },
  stoppedAt: clock.stoppedAt === null ? null : momentText(clock.stoppedAt),
  ended: clock.ended && said(clock.ended),
  ...{ provisional: clock.provisional, limit: printLimit(clock.limit) },
  ...{ legs: clock.legs.map(printLeg), pauses: clock.pauses.map(printPause), segments: printSegments(clock) },
});

export const printDue = (due: Due & { readonly limit: Limit }): VectorDue => ({
  ...{ dueAt: momentText(due.dueAt), provisional: due.provisional },
  ...{ limit: printLimit(due.limit), segments: printSegments(due) },
});

const printSegments = ({ segments }: Pick<Due, 'segments'>): VectorDue['segments'] =>
  segments.map(({ from, to, counted, reason }) => ({ from: momentText(from), to: momentText(to), counted, ...said(reason) }));

const printLimit = (limit: Limit): VectorLimit =>
  limit.unit === 'MOMENT' ? { unit: limit.unit, at: momentText(limit.at) } : limit;

const printLeg = ({ from, limit, reason, provisional }: Leg): VectorLeg => ({
  ...{ from: momentText(from), limit: printLimit(limit) },
  ...(reason && { reason: said(reason) }),
  ...(provisional && { provisional }),
});

const printPause = ({ ground, from, until }: Pause): VectorPause => ({
  ground,
  from: momentText(from),
  until: momentText(until),
});

/** What decides when a clock runs out, read back. */
export const readTimeline = ({ rule, startedAt, legs, pauses }: VectorTimeline): ClockTimeline => ({
  startedAt: momentOf(startedAt),
  legs: legs.map(({ from, limit, reason, provisional }) => ({
    ...{ from: momentOf(from), limit: readLimit(limit) },
    ...(reason && { reason: { rule, ...reason } }),
    ...(provisional && { provisional }),
  })),
  pauses: pauses.map(({ ground, from, until }) => ({
    ...{ ground, from: momentOf(from), until: momentOf(until) },
    ...{ requestedBy: 'staff', approvedBy: 'supervisor' },
  })),
});

const readLimit = (limit: VectorLimit): Limit => (limit.unit === 'MOMENT' ? { unit: limit.unit, at: momentOf(limit.at) } : limit);
