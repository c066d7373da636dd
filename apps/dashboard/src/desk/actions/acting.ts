import { type InjectionKey, inject, type Ref, shallowReactive, shallowRef } from 'vue';
import type { TicketClock, TicketTask } from '../tickets/ticket.js';
import type { ActionName } from './action.js';
import type { Values } from './field.js';

/** An action somebody has begun, and what it is done to where that isn't the ticket itself. */
export interface Begun {
  readonly name: ActionName;
  readonly clock?: TicketClock;
  readonly task?: TicketTask;
  /** What is chosen from where it was begun, by the names of the fields. */
  readonly preset?: Values;
}

export interface Acting {
  /** The one whose dialog is open; null when none is. */
  readonly current: Readonly<Ref<Begun | null>>;
  readonly begin: (begun: Begun) => void;
  readonly leave: () => void;
  /** What was typed into a dialog that was left, until it is sent. */
  readonly drafts: Map<string, Values>;
}

export const actingKey: InjectionKey<Acting> = Symbol('acting');

export function createActing(): Acting {
  const current = shallowRef<Begun | null>(null);
  return {
    current,
    begin: (begun) => {
      current.value = begun;
    },
    leave: () => {
      current.value = null;
    },
    drafts: shallowReactive(new Map()),
  };
}

/** Opens the dialog of an action from anywhere on a ticket's page. */
export function useActing(): Acting {
  const acting = inject(actingKey);
  if (!acting) throw new Error('useActing needs a page that provides it');
  return acting;
}
