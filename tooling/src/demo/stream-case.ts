import type { Subcategory } from '@gridvoice/domain/category';
import type { Department } from '@gridvoice/domain/department';
import type { RecordItem } from '@gridvoice/domain/evidence/record';
import type { Facts } from '@gridvoice/domain/facts';
import type { Grade } from '@gridvoice/domain/grade';
import type { Milestone } from '@gridvoice/domain/lifecycle/milestone';
import type { TaskStatus, TicketStatus } from '@gridvoice/domain/lifecycle/ticket';

interface CaseTask {
  readonly kind: string;
  readonly status: TaskStatus;
  readonly claimedAt: string | null;
  readonly completedAt: string | null;
}

export interface CaseClock {
  readonly id: string;
  readonly rule: string;
  readonly about: string | null;
  readonly state: string;
  readonly startedAt: string;
  readonly dueAt: string;
  readonly stoppedAt: string | null;
  readonly pauseRequest: { readonly from: string } | null;
}

/** What a player sees of a ticket that is to be brought on. Moments are RFC 3339 texts. */
export interface SeenCase {
  readonly number: string;
  readonly receivedAt: string;
  readonly subcategory: Subcategory;
  readonly grade: Grade;
  readonly complex: boolean;
  readonly status: TicketStatus;
  readonly lead: Department;
  readonly arrivedAt: string | null;
  readonly reopenedAt: string | null;
  readonly rejections: number;
  readonly demands: readonly string[] | null;
  readonly facts: Pick<Facts, 'equipmentDamaged' | 'rationing' | 'jointHouseholds'> & { readonly restoredAt: string | null };
  readonly customer: { readonly anonymous: boolean };
  readonly evidence: readonly { readonly item: RecordItem; readonly state: string }[];
  readonly direction: { readonly at: string; readonly targetDate: string } | null;
  readonly finding: { readonly at: string } | null;
  readonly milestones: readonly { readonly milestone: Milestone; readonly at: string; readonly department: Department | null }[];
  readonly feedback: readonly { readonly at: string }[];
  readonly confirmation: { readonly at: string; readonly satisfied: boolean } | null;
  readonly instruction: { readonly at: string } | null;
  readonly closing: readonly { readonly rule: string; readonly met: boolean }[];
  readonly tasks: readonly CaseTask[];
  readonly clocks: readonly CaseClock[];
}

const fields = `number receivedAt subcategory grade complex status lead arrivedAt reopenedAt rejections demands
  facts { equipmentDamaged rationing jointHouseholds restoredAt } customer { anonymous }
  evidence { item state } direction { at targetDate } finding { at } milestones { milestone at department }
  feedback { at } confirmation { at satisfied } instruction { at } closing { rule met }
  tasks { kind status claimedAt completedAt }
  clocks { id rule about state startedAt dueAt stoppedAt pauseRequest { from } }`;

/** Open tickets, and those whose clocks run out next or have: closed ones are owed visits and works. */
export const casesQuery = `query {
  open: tickets(first: 100, filter: { status: [OPEN, IN_PROGRESS, AWAITING_CUSTOMER, FED_BACK], imported: false }) { nodes { ${fields} } }
  board { nearest { ticket { ${fields} } } breached { ticket { ${fields} } } }
}`;

export interface SeenCases {
  readonly open: { readonly nodes: readonly SeenCase[] };
  readonly board: Readonly<Record<'nearest' | 'breached', readonly { readonly ticket: SeenCase }[]>>;
}

/** Each ticket once. */
export function casesOf({ open, board }: SeenCases): SeenCase[] {
  const seen = [...open.nodes, ...[...board.nearest, ...board.breached].map(({ ticket }) => ticket)];
  return [...new Map(seen.map((one) => [one.number, one])).values()];
}

/** The newest run of a clock that nothing has stopped. */
export const clockOf = ({ clocks }: SeenCase, rule: string, about?: string): CaseClock | undefined =>
  clocks.findLast(
    (clock) =>
      clock.rule === rule && clock.stoppedAt === null && isWaited(clock) && (about === undefined || clock.about === about),
  );

const isWaited = ({ state }: CaseClock): boolean => state === 'RUNNING' || state === 'BREACHED';

/** At work: neither answered, nor paused, nor over. */
export const isHandled = ({ status }: SeenCase): boolean => status === 'OPEN' || status === 'IN_PROGRESS';

export const hasReached = ({ milestones }: SeenCase, milestone: Milestone): boolean =>
  milestones.some((reached) => reached.milestone === milestone);

/** When the task of a kind was done; null while it isn't, or where there is none. */
export const doneAt = ({ tasks }: SeenCase, ...kinds: readonly string[]): string | null =>
  tasks.find(({ kind, status }) => kinds.includes(kind) && status === 'DONE')?.completedAt ?? null;
