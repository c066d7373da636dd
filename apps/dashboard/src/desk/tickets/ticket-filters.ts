import { type Category, categories } from '@gridvoice/domain/category';
import { type Department, departments } from '@gridvoice/domain/department';
import { type Grade, grades } from '@gridvoice/domain/grade';
import { type TicketStatus, ticketStatuses } from '@gridvoice/domain/lifecycle/ticket';
import { type Severity, severities } from '@gridvoice/domain/severity';

/** What the ticket list shows: an empty list of values is no condition. */
export interface TicketFilters {
  readonly status: readonly TicketStatus[];
  readonly grade: readonly Grade[];
  readonly severity: readonly Severity[];
  readonly category: readonly Category[];
  readonly lead: readonly Department[];
  readonly breached: boolean;
  /** Where the page starts or ends, as the server's cursors. */
  readonly after: string | null;
  readonly before: string | null;
}

type Query = Readonly<Record<string, string | null | readonly (string | null)[] | undefined>>;

const listed = <Value extends string>(query: Query, name: string, known: readonly Value[]): Value[] => {
  const named = String(query[name] ?? '').split(',');
  return known.filter((value) => named.includes(value));
};
const text = (query: Query, name: string): string | null => {
  const value = query[name];
  return typeof value === 'string' && value !== '' ? value : null;
};

/** The address bar's query as filters; names it doesn't know are passed over. */
export function readTicketFilters(query: Query): TicketFilters {
  return {
    status: listed(query, 'status', ticketStatuses),
    grade: listed(query, 'grade', grades),
    severity: listed(query, 'severity', severities),
    category: listed(query, 'category', categories),
    lead: listed(query, 'lead', departments),
    breached: query.breached === '1',
    after: text(query, 'after'),
    before: text(query, 'before'),
  };
}

/** The filters as a query that names only conditions that stand. */
export function writeTicketFilters(filters: TicketFilters): Record<string, string> {
  const { status, grade, severity, category, lead, breached, after, before } = filters;
  return {
    ...(status.length > 0 && { status: status.join(',') }),
    ...(grade.length > 0 && { grade: grade.join(',') }),
    ...(severity.length > 0 && { severity: severity.join(',') }),
    ...(category.length > 0 && { category: category.join(',') }),
    ...(lead.length > 0 && { lead: lead.join(',') }),
    ...(breached && { breached: '1' }),
    ...(after && { after }),
    ...(before && { before }),
  };
}

export interface TicketCondition {
  status?: TicketStatus[];
  grade?: Grade[];
  severity?: Severity[];
  category?: Category[];
  lead?: Department[];
  breached?: boolean;
}

/** The conditions as the API's filter. */
export function ticketCondition({ status, grade, severity, category, lead, breached }: TicketFilters): TicketCondition {
  return {
    ...(status.length > 0 && { status: [...status] }),
    ...(grade.length > 0 && { grade: [...grade] }),
    ...(severity.length > 0 && { severity: [...severity] }),
    ...(category.length > 0 && { category: [...category] }),
    ...(lead.length > 0 && { lead: [...lead] }),
    ...(breached && { breached }),
  };
}

/** The page as the API's arguments: forwards from a cursor, or backwards to one. */
export function pageArguments(
  { after, before }: TicketFilters,
  size: number,
): { first: number; after?: string } | { last: number; before: string } {
  if (before) return { last: size, before };
  return after ? { first: size, after } : { first: size };
}
