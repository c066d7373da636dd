import type { RuleId } from '../rules/catalogue.js';
import { type PlaybookCase, type PlaybookTask, playbookTable, type ReviewSubject, type Traits } from './playbook-table.js';

/** Tasks that no case calls for from the start: the course of things does. */
export const followUpTasks = {
  /** The customer rejected the answer, or the matter was taken up again (FB-3, FB-8). */
  REDO: {},
  /** Rejected too often: the responsible leader decides (FB-3). */
  INSTRUCT: {},
  REVIEW_REFUND: { reviews: 'REFUND' },
  REVIEW_PROPOSAL: { reviews: 'PROPOSAL' },
  /** A serious case is told to the leader at once (GR-8). */
  TELL_LEADER: {},
  /** A pause is told to the customer. */
  TELL_PAUSE: {},
} as const satisfies Record<string, Traits>;
export type FollowUpTask = keyof typeof followUpTasks;

interface TaskTraits {
  readonly longTerm: boolean;
  readonly site: boolean;
  readonly proposes: boolean;
  readonly reviews: ReviewSubject | null;
  /** Claiming it starts the verification of its department (TL-4). */
  readonly verifies: boolean;
}

const traits = (given: Traits, verifies: boolean): TaskTraits => ({
  ...{ longTerm: false, site: false, proposes: false, reviews: null },
  ...given,
  verifies,
});

const traitsByKind: ReadonlyMap<string, TaskTraits> = new Map([
  ...playbookTable
    .flatMap(({ tasks }) => tasks)
    .map(({ kind, department, ...given }) => [kind, traits(given, given.reviews === undefined)] as const),
  ...Object.entries<Traits>(followUpTasks).map(([kind, given]) => [kind, traits(given, false)] as const),
]);

/** What is particular about a kind of task; nothing about one that this version doesn't know. */
export const taskTraits = (kind: string): TaskTraits => traitsByKind.get(kind) ?? traits({}, false);

export type CalledFor = PlaybookTask & { readonly rule: RuleId };

/** The tasks a case calls for, in the order of the table, each with the rule that asks for it. */
export function playbook(played: PlaybookCase): CalledFor[] {
  return playbookTable
    .filter(({ applies }) => applies(played))
    .flatMap(({ rule, tasks }) => tasks.map(({ kind, department }) => ({ kind, department, rule })));
}

/** What new facts or a rise of the grade call for besides, and the ticket hasn't got yet. */
export function tasksAddedBy(
  before: PlaybookCase,
  after: PlaybookCase,
  existing: readonly Pick<PlaybookTask, 'kind'>[],
): CalledFor[] {
  const known = new Set([...playbook(before), ...existing].map(({ kind }) => kind));
  return playbook(after).filter(({ kind }) => !known.has(kind));
}
