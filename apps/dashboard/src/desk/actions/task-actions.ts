import { mdiCheck, mdiUndo } from '@mdi/js';
import type { TicketAction } from './action.js';
import { completeTaskDocument, releaseTaskDocument } from './documents/tasks.js';
import { long } from './fields.js';

const task = { group: null, about: 'task' } as const;

/** What is done with a claimed task; its buttons stand beside it. */
export const taskActions = {
  completeTask: {
    ...task,
    icon: mdiCheck,
    document: completeTaskDocument,
    fields: () => [long('note', { label: 'taskNote' })],
  },
  releaseTask: {
    ...task,
    icon: mdiUndo,
    document: releaseTaskDocument,
    fields: () => [long('reason', { label: 'taskReason' })],
  },
} as const satisfies Record<string, TicketAction>;
