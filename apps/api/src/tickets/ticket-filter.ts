import type { Category, Subcategory } from '@gridvoice/domain/category';
import type { Channel } from '@gridvoice/domain/channel';
import type { Department } from '@gridvoice/domain/department';
import type { Grade } from '@gridvoice/domain/grade';
import type { Instant } from '@gridvoice/domain/instant';
import type { TicketStatus } from '@gridvoice/domain/lifecycle/ticket';
import type { Severity } from '@gridvoice/domain/severity';
import { isoText } from '../database/rows.js';
import type { FilterColumns } from '../ledger/filter-columns.js';

type Maybe<T> = T | null | undefined;

export interface TicketFilter {
  status?: Maybe<TicketStatus[]>;
  grade?: Maybe<Grade[]>;
  severity?: Maybe<Severity[]>;
  category?: Maybe<Category[]>;
  subcategory?: Maybe<Subcategory[]>;
  channel?: Maybe<Channel[]>;
  lead?: Maybe<Department[]>;
  region?: Maybe<string[]>;
  unit?: Maybe<string[]>;
  complex?: Maybe<boolean>;
  breached?: Maybe<boolean>;
  imported?: Maybe<boolean>;
  receivedFrom?: Maybe<Instant>;
  /** Exclusive. */
  receivedTo?: Maybe<Instant>;
}

type Comparison = 'oneOf' | 'is' | 'from' | 'before';

interface FilterRow {
  readonly by: keyof TicketFilter;
  readonly column: keyof FilterColumns;
  readonly sql: string;
  readonly comparison: Comparison;
}

const row = (by: keyof TicketFilter, comparison: Comparison, column: keyof FilterColumns, sql: string): FilterRow => {
  return { by, comparison, column, sql };
};

/** What can be filtered, once: the same table answers lists in SQL and changes in memory. */
const filterTable: readonly FilterRow[] = [
  row('status', 'oneOf', 'status', 'ticket.status'),
  row('grade', 'oneOf', 'grade', 'ticket.grade'),
  row('severity', 'oneOf', 'severity', 'ticket.severity'),
  row('category', 'oneOf', 'category', 'ticket.category'),
  row('subcategory', 'oneOf', 'subcategory', 'ticket.subcategory'),
  row('channel', 'oneOf', 'channel', 'ticket.channel'),
  row('lead', 'oneOf', 'lead', 'ticket.lead'),
  row('region', 'oneOf', 'region', 'ticket.region'),
  row('unit', 'oneOf', 'unit', 'ticket.unit'),
  row('complex', 'is', 'complex', 'ticket.complex'),
  row('breached', 'is', 'breached', 'ticket.breached'),
  row('imported', 'is', 'imported', 'ticket.imported'),
  row('receivedFrom', 'from', 'receivedAt', 'ticket.received_at'),
  row('receivedTo', 'before', 'receivedAt', 'ticket.received_at'),
];

const compare: Readonly<Record<Comparison, (value: unknown, wanted: unknown) => boolean>> = {
  oneOf: (value, wanted) => (wanted as readonly unknown[]).includes(value),
  is: (value, wanted) => value === wanted,
  from: (value, wanted) => Number(value) >= Number(wanted),
  before: (value, wanted) => Number(value) < Number(wanted),
};

/** Whether a ticket with these columns passes. */
export const matches = (filter: TicketFilter, columns: FilterColumns): boolean =>
  filterTable.every(({ by, column, comparison }) => {
    const wanted = filter[by];
    return wanted === null || wanted === undefined || compare[comparison](columns[column], wanted);
  });

const operators: Readonly<Record<Comparison, (sql: string, parameter: string) => string>> = {
  oneOf: (sql, parameter) => `${sql} = ANY(${parameter})`,
  is: (sql, parameter) => `${sql} = ${parameter}`,
  from: (sql, parameter) => `${sql} >= ${parameter}`,
  before: (sql, parameter) => `${sql} < ${parameter}`,
};

/** The same as SQL conditions; values are pushed onto `parameters`. */
export function filterSql(filter: TicketFilter, parameters: unknown[]): string[] {
  return filterTable.flatMap(({ by, sql, comparison }) => {
    const wanted = filter[by];
    if (wanted === null || wanted === undefined) return [];
    const isTime = comparison === 'from' || comparison === 'before';
    parameters.push(isTime ? isoText(wanted as Instant) : wanted);
    return [operators[comparison](sql, `$${parameters.length}`)];
  });
}
