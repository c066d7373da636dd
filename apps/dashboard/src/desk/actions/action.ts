import type { TypedDocumentNode } from '@urql/core';
import type { MessageKey } from '../../locales/messages.js';
import type { Ticket, TicketClock, TicketTask } from '../tickets/ticket.js';
import type { Field, Values } from './field.js';

/** Named as the mutations of the API, which says by these names what is allowed. */
export type ActionName = Extract<MessageKey, `action.label.${string}`> extends `action.label.${infer Name}` ? Name : never;

export const actionGroups = ['HANDLE', 'CUSTOMER', 'TIME', 'CLOSE'] as const;
export type ActionGroup = (typeof actionGroups)[number];

/** What an action is done to. */
export interface Subject {
  readonly ticket: Ticket;
  readonly clock?: TicketClock | undefined;
  readonly task?: TicketTask | undefined;
}

/** Whatever the document, its answer holds the ticket or the task it changed. Its variables are checked against the schema by a test. */
export type ActionDocument = TypedDocumentNode<
  Record<string, { readonly ticket?: { readonly number: string }; readonly task?: unknown }>,
  never
>;

/** An action as data: what it is called, what it asks, and the mutation that carries it out. */
export interface TicketAction {
  /** Where it stands in the menu; null where it has buttons of its own. */
  readonly group: ActionGroup | null;
  /** What its first argument names. */
  readonly about: 'ticket' | 'clock' | 'task';
  readonly icon: string;
  readonly hint?: MessageKey;
  /** Something ends by it. */
  readonly grave?: true;
  /** What it asks; later fields may depend on what stands in earlier ones. */
  readonly fields: (subject: Subject, values: Values) => readonly Field[];
  readonly document: ActionDocument;
}

/** The argument that says what the action is done to. */
export function subjectVariables({ about }: TicketAction, { ticket, clock, task }: Subject): Record<string, string | undefined> {
  if (about === 'ticket') return { number: ticket.number };
  return about === 'clock' ? { clockId: clock?.id } : { taskId: task?.id };
}
