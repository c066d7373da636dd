import type { Readings } from './reading.js';

/** What is asked for and decided about a clock. */
export const pausingReadings: Readings<'requestPause' | 'approvePause' | 'refusePause' | 'endPause'> = {
  requestPause: ({ clockId, ground, until, note }, texts) => ({
    kind: 'requestPause',
    clockId,
    ground,
    until,
    note: texts.optional('note', note),
  }),
  approvePause: ({ clockId }) => ({ kind: 'approvePause', clockId }),
  refusePause: ({ clockId, reason }, texts) => ({ kind: 'refusePause', clockId, reason: texts.optional('reason', reason) }),
  endPause: ({ clockId }) => ({ kind: 'endPause', clockId }),
};
