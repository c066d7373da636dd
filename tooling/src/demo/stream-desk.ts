import type { Department } from '@gridvoice/domain/department';
import type { ReceivedFiling } from '../sample/life.js';
import { filingInput } from './filing-input.js';
import type { GraphQLClient } from './graphql-client.js';

/** Who plays, by username. The first of a department claims what nobody else is asked to. */
export const players: Readonly<Record<Department, readonly string[]>> = {
  CUSTOMER_SERVICE: ['agent'],
  OPERATIONS: ['ops', 'ops2', 'lead'],
  MARKETING: ['marketing'],
  LEGAL: ['legal'],
};

export interface SeenTask {
  readonly id: string;
  readonly kind: string;
  readonly department: Department;
  readonly dueAt: string | null;
  readonly claimedAt: string | null;
  readonly assignee: { readonly id: string } | null;
  readonly ticket: { readonly number: string; readonly grade: string };
}

export interface SeenTicket {
  readonly number: string;
  readonly receivedAt: string;
  readonly acknowledgedAt: string | null;
  readonly customer: { readonly anonymous: boolean; readonly phone: string | null };
}

/** What an agent sees of the work. */
export interface Seen {
  readonly serverTime: string;
  readonly open: { readonly totalCount: number; readonly nodes: readonly SeenTask[] };
  readonly held: { readonly totalCount: number; readonly nodes: readonly SeenTask[] };
  readonly newest: { readonly nodes: readonly SeenTicket[] };
}

const task = 'id kind department dueAt claimedAt assignee { id } ticket { number grade }';
const seenQuery = `query ($tickets: Int!) {
  serverTime
  open: tasks(first: 100, filter: { status: [OPEN] }) { totalCount nodes { ${task} } }
  held: tasks(first: 100, filter: { status: [CLAIMED] }) { totalCount nodes { ${task} } }
  newest: tickets(first: $tickets, filter: { imported: false }) {
    nodes { number receivedAt acknowledgedAt customer { anonymous phone } }
  }
}`;

/** What the players can do, in GraphQL. */
export class StreamDesk {
  readonly #clientOf: (username: string) => GraphQLClient;

  constructor(clientOf: (username: string) => GraphQLClient) {
    this.#clientOf = clientOf;
  }

  look(tickets: number): Promise<Seen> {
    return this.#clientOf('agent').send<Seen>(seenQuery, { tickets });
  }

  async file(filing: ReceivedFiling, key: string): Promise<void> {
    const mutation = 'mutation ($input: FileComplaintInput!) { fileComplaint(input: $input) { ticket { number } } }';
    await this.#clientOf('agent').send(mutation, { input: filingInput(filing, key) });
  }

  async acknowledge(number: string): Promise<void> {
    const mutation = 'mutation ($number: String!) { acknowledge(number: $number, by: PERSON) { ticket { number } } }';
    await this.#clientOf('agent').send(mutation, { number });
  }

  /** @returns the task's id, null when there was none to claim */
  async claimNext(username: string, department: Department): Promise<string | null> {
    const mutation = 'mutation ($department: Department!) { claimNextTask(department: $department) { task { id } } }';
    const { claimNextTask } = await this.#clientOf(username).send<{ claimNextTask: { task: { id: string } | null } }>(mutation, {
      department,
    });
    return claimNextTask.task?.id ?? null;
  }

  async claim(username: string, taskId: string): Promise<void> {
    await this.#clientOf(username).send('mutation ($taskId: ID!) { claimTask(taskId: $taskId) { task { id } } }', { taskId });
  }

  async complete(username: string, taskId: string, note: string): Promise<void> {
    const mutation = 'mutation ($taskId: ID!, $note: String) { completeTask(taskId: $taskId, note: $note) { task { id } } }';
    await this.#clientOf(username).send(mutation, { taskId, note });
  }
}
