import { recourses, reopeningGrounds } from '@gridvoice/domain/lifecycle/closure';
import { mdiCheckDecagramOutline, mdiRestore, mdiUndoVariant } from '@mdi/js';
import type { TicketAction } from './action.js';
import { closeTicketDocument, reopenTicketDocument, withdrawTicketDocument } from './documents/closing.js';
import { choice, long, several } from './fields.js';

const closing = { group: 'CLOSE', about: 'ticket' } as const;

/** How a case ends, and how it is taken up again. */
export const closingActions = {
  closeTicket: {
    ...closing,
    icon: mdiCheckDecagramOutline,
    document: closeTicketDocument,
    hint: 'action.hint.closeTicket',
    // After the leader's word a customer who still doesn't accept is told why and where else to turn (FB-3).
    fields: ({ ticket: { instruction, confirmation } }) =>
      instruction && !confirmation?.satisfied
        ? [
            long('reasons', { path: 'notAccepted.reasons', required: true }),
            long('legalBasis', { path: 'notAccepted.legalBasis', required: true }),
            several('recourse', recourses, { path: 'notAccepted.recourse', words: 'recourse', required: true }),
          ]
        : [],
  },
  reopenTicket: {
    ...closing,
    icon: mdiRestore,
    document: reopenTicketDocument,
    hint: 'action.hint.reopenTicket',
    fields: () => [choice('ground', reopeningGrounds, { words: 'reopeningGround', required: true }), long('note')],
  },
  withdrawTicket: {
    ...closing,
    icon: mdiUndoVariant,
    grave: true,
    document: withdrawTicketDocument,
    hint: 'action.hint.withdrawTicket',
    fields: () => [long('reason', { required: true })],
  },
} as const satisfies Record<string, TicketAction>;
