import { pauseGrounds } from '@gridvoice/domain/clocks/clock';
import { mdiCheck, mdiClose, mdiPauseCircleOutline, mdiPlayCircleOutline } from '@mdi/js';
import type { TicketAction } from './action.js';
import { approvePauseDocument, endPauseDocument, refusePauseDocument, requestPauseDocument } from './documents/pausing.js';
import { choice, long, moment } from './fields.js';

const pausing = { group: null, about: 'clock' } as const;

/** What is done to a clock; its buttons stand beside it. */
export const pausingActions = {
  requestPause: {
    ...pausing,
    icon: mdiPauseCircleOutline,
    document: requestPauseDocument,
    hint: 'action.hint.requestPause',
    fields: () => [
      choice('ground', pauseGrounds, { words: 'pauseGround', required: true }),
      moment('until', { required: true }),
      long('note'),
    ],
  },
  approvePause: {
    ...pausing,
    icon: mdiCheck,
    document: approvePauseDocument,
    hint: 'action.hint.approvePause',
    fields: () => [],
  },
  refusePause: {
    ...pausing,
    icon: mdiClose,
    document: refusePauseDocument,
    hint: 'action.hint.refusePause',
    fields: () => [long('reason')],
  },
  endPause: {
    ...pausing,
    icon: mdiPlayCircleOutline,
    document: endPauseDocument,
    hint: 'action.hint.endPause',
    fields: () => [],
  },
} as const satisfies Record<string, TicketAction>;
