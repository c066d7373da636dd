import type { Department } from '@gridvoice/domain/department';
import type { ReceivedFiling } from '../sample/received-filing.js';
import { mutationOf, type TicketDeed } from './deed-mutation.js';
import { filingInput } from './filing-input.js';
import type { GraphQLClient } from './graphql-client.js';
import { casesOf, casesQuery, type SeenCase, type SeenCases } from './stream-case.js';

export interface SeenTask {
  readonly id: string;
  readonly kind: string;
  readonly department: Department;
  readonly dueAt: string | null;
  readonly claimedAt: string | null;
  readonly assignee: { readonly id: string } | null;
  readonly ticket: Pick<SeenCase, 'number' | 'grade' | 'subcategory'> & { readonly facts: Partial<SeenCase['facts']> };
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

interface Filed {
  readonly fileComplaint: { readonly ticket: { readonly number: string } };
}

const task =
  'id kind department dueAt claimedAt assignee { id } ticket { number grade subcategory facts { equipmentDamaged rationing } }';
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

  /** Tickets to be brought on. */
  async cases(): Promise<SeenCase[]> {
    return casesOf(await this.#clientOf('agent').send<SeenCases>(casesQuery));
  }

  async tend(username: string, number: string, deed: TicketDeed): Promise<void> {
    const { query, variables } = mutationOf(deed, number);
    await this.#clientOf(username).send(query, variables);
  }

  /** @returns its number */
  async file(filing: ReceivedFiling, key: string): Promise<string> {
    const mutation = 'mutation ($input: FileComplaintInput!) { fileComplaint(input: $input) { ticket { number } } }';
    const { fileComplaint } = await this.#clientOf('agent').send<Filed>(mutation, { input: filingInput(filing, key) });
    return fileComplaint.ticket.number;
  }

  async acknowledge(number: string): Promise<void> {
    const mutation = 'mutation ($number: String!) { acknowledge(number: $number, by: PERSON) { ticket { number } } }';
    await this.#clientOf('agent').send(mutation, { number });
  }

  async claim(username: string, taskId: string): Promise<void> {
    await this.#clientOf(username).send('mutation ($taskId: ID!) { claimTask(taskId: $taskId) { task { id } } }', { taskId });
  }

  async complete(username: string, taskId: string, note: string): Promise<void> {
    const mutation = 'mutation ($taskId: ID!, $note: String) { completeTask(taskId: $taskId, note: $note) { task { id } } }';
    await this.#clientOf(username).send(mutation, { taskId, note });
  }
}
