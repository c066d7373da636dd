import type { ActionName, TicketAction } from './action.js';
import { closingActions } from './closing-actions.js';
import { customerActions } from './customer-actions.js';
import { handlingActions } from './handling-actions.js';
import { pausingActions } from './pausing-actions.js';
import { taskActions } from './task-actions.js';

/** Everything that can be done at a ticket's page. */
export const ticketActions: Readonly<Record<ActionName, TicketAction>> = {
  ...customerActions,
  ...handlingActions,
  ...closingActions,
  ...pausingActions,
  ...taskActions,
};

export const isActionName = (name: string): name is ActionName => Object.hasOwn(ticketActions, name);
