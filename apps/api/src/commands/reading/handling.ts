import type { Readings } from './reading.js';
import { longestAnswer } from './texts.js';

/** What the departments record while they work on a case. */
export const handlingReadings: Readings<
  | 'acknowledge'
  | 'makeAppointment'
  | 'recordArrival'
  | 'recordDirection'
  | 'reportProgress'
  | 'recordRootCause'
  | 'recordMilestone'
> = {
  acknowledge: ({ by }) => ({ kind: 'acknowledge', by }),
  makeAppointment: ({ appointment }) => ({ kind: 'makeAppointment', appointment }),
  recordArrival: ({ arrivedAt }) => ({ kind: 'recordArrival', at: arrivedAt ?? null }),
  recordDirection: ({ direction, targetDate }, texts) => ({
    kind: 'recordDirection',
    direction: texts.required('direction', direction, { rule: 'TL-7', longest: longestAnswer }),
    targetDate,
  }),
  reportProgress: ({ text }, texts) => ({ kind: 'reportProgress', text: texts.required('text', text, { rule: 'TL-8' }) }),
  recordRootCause: ({ cause, liability, finding }, texts) => ({
    kind: 'recordRootCause',
    cause,
    liability,
    text: texts.optional('finding', finding),
  }),
  recordMilestone: ({ milestone, department, date, minutes, households, note }, texts) => ({
    kind: 'recordMilestone',
    milestone,
    details: {
      department: department ?? null,
      date: date ?? null,
      minutes: minutes ?? null,
      households: households ?? null,
      note: texts.optional('note', note),
    },
  }),
};
