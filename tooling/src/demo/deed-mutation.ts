import { type Day, dayText, type Instant } from '@gridvoice/domain/instant';
import type { Deed } from '../sample/course/step.js';

/** What each mutation takes besides the number, as GraphQL declares it. */
const variables = {
  attachRecord: '$record: RecordInput!',
  waiveRecord: '$item: RecordItem!, $reason: String!',
  recordArrival: '',
  setFacts: '$facts: FactsInput!',
  recordDirection: '$direction: String!, $targetDate: Date!',
  reportProgress: '$text: String!',
  recordRootCause: '$cause: String!, $liability: Liability!, $finding: String',
  recordMilestone: '$milestone: Milestone!, $department: Department, $date: Date, $households: Int, $note: String',
  giveFeedback: '$feedback: FeedbackInput!',
  confirm: '$satisfied: Boolean!, $score: Int',
  instruct: '$instruction: String!',
  recordVisit: '$visit: VisitInput!',
  closeTicket: '$notAccepted: NotAcceptedInput',
  approvePause: '',
} as const;
type Kind = keyof typeof variables;

/** What the stream does to a ticket as a whole. */
export type TicketDeed = Extract<Deed, { kind: Kind }>;

/** A deed as GraphQL: the text of the mutation, and its variables. */
export function mutationOf(deed: TicketDeed, number: string): { query: string; variables: object } {
  if (deed.kind === 'approvePause') return approval(`${number}/${deed.clock}`);
  const declared = ['$number: String!', variables[deed.kind]].filter((text) => text !== '').join(', ');
  const passed = [...declared.matchAll(/\$(\w+)/g)].map(([, name]) => `${name}: $${name}`).join(', ');
  const { kind, ...given } = deed;
  return {
    query: `mutation (${declared}) { ${kind}(${passed}) { ticket { number } } }`,
    variables: { ...given, ...texts(deed), number },
  };
}

const approval = (clockId: string): { query: string; variables: object } => ({
  query: 'mutation ($clockId: ID!) { approvePause(clockId: $clockId) { ticket { number } } }',
  variables: { clockId },
});

/** Dates and moments go out as text. */
function texts(deed: TicketDeed): object {
  switch (deed.kind) {
    case 'recordDirection':
      return { targetDate: dayText(deed.targetDate) };
    case 'recordMilestone':
      return deed.date ? { date: dayText(deed.date as Day) } : {};
    case 'setFacts':
      return { facts: { restoredAt: new Date(deed.facts.restoredAt as Instant).toISOString() } };
    default:
      return {};
  }
}
