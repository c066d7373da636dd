import type { Department } from '../department.js';
import type { Bilingual } from '../language.js';
import type { Actor, Role } from '../lifecycle/commands.js';
import type { RuleId } from '../rules/catalogue.js';
import { gistOf } from './gist.js';
import { given } from './given-documents.js';
import { type AskedTicket, runTicket } from './run-ticket.js';
import { spelled, yearsIn } from './spelling.js';
import type { TicketCase, VectorFiling, VectorStep } from './vector.js';
import type { VectorCommand } from './vector-command.js';
import type { Moment, WatchedRule } from './vector-values.js';

const actor = (id: string, department: Department | null, ...roles: Role[]): Actor => ({ id, department, roles });

/** Whoever acts in the cases. */
export const actors = {
  agent: actor('agent', 'CUSTOMER_SERVICE', 'AGENT'),
  operator: actor('operator', 'OPERATIONS', 'MEMBER'),
  operationsLead: actor('operations-lead', 'OPERATIONS', 'LEAD'),
  marketer: actor('marketer', 'MARKETING', 'MEMBER'),
  lawyer: actor('lawyer', 'LEGAL', 'MEMBER'),
  supervisor: actor('supervisor', null, 'SUPERVISOR'),
  system: actor('system', null, 'SYSTEM'),
} as const;
export type ActorName = keyof typeof actors;

/** A step of a table: when, who, what, and what then is so, stated by hand. */
export type StepRow = readonly [at: Moment, by: ActorName, command: VectorCommand, stated: readonly string[], calendar?: string];

/** A case of a table. What is stated is compared with what comes out; a case that disagrees isn't written. */
export interface TicketRow {
  readonly id: string;
  readonly en: string;
  readonly zh: string;
  readonly rules: readonly RuleId[];
  readonly policy?: string;
  readonly calendar?: string;
  readonly watch?: readonly WatchedRule[];
  readonly notices?: true;
  /** Monday 2026-06-01 at ten, a named customer's voltage complaint by hotline unless said otherwise. */
  readonly filing?: Partial<Omit<VectorFiling, 'actor'>> & { readonly actor?: ActorName };
  readonly stated: readonly string[];
  readonly steps?: readonly StepRow[];
}

const ordinary: Omit<VectorFiling, 'actor' | 'at' | 'receivedAt'> = {
  ...{ channel: 'HOTLINE', subcategory: 'VOLTAGE', customer: ['name', 'phone'], anonymous: false, preferredReply: null },
  ...{ demands: 0, acknowledged: false, imported: false, facts: {} },
};
const monday: Moment = '2026-06-01 10:00';

export function ticketCase(theme: string, row: TicketRow): TicketCase {
  const { id, en, zh, rules, policy = 'default-1', calendar = 'official', watch, notices, steps = [] } = row;
  const asked: AskedTicket = spelled({
    ...{ policy, calendar },
    ...(watch && { watch }),
    ...(notices && { notices }),
    filing: filingOf(row),
    steps: steps.map(([at, by, command, , from]) => ({
      ...{ at, actor: actors[by] },
      ...(from !== undefined && { calendar: from }),
      command,
    })),
  });
  const [filed, ...came] = runTicket(asked, given);
  if (!filed) throw new Error('nothing came of the filing');
  assertStated(`${theme}/${id}`, [row.stated, ...steps.map(([, , , stated]) => stated)], [filed, ...came].map(gistOf));
  const { steps: asking, ...opening } = asked;
  const played = asking.map((step, index): VectorStep => ({ ...step, expect: came[index] ?? {} }));
  const whole = { ...opening, expect: filed, steps: played };
  return { ...headOf(theme, 'ticket', { id, title: { en, 'zh-CN': zh }, rules }, whole), ...whole };
}

function filingOf({ filing = {} }: TicketRow): VectorFiling {
  const { actor: by = 'agent', receivedAt = filing.at ?? monday, at = receivedAt, ...said } = filing;
  return { at, actor: actors[by], receivedAt, ...ordinary, ...said };
}

export interface Head {
  readonly id: string;
  readonly title: Bilingual;
  readonly rules: readonly RuleId[];
}

/** How every case begins: named under its theme, with the years that its dates lie in. */
export const headOf = <Kind extends string>(theme: string, kind: Kind, { id, title, rules }: Head, rest: unknown) => ({
  ...{ id: `${theme}/${id}`, kind, title, rules },
  ...{ zone: 'Asia/Shanghai' as const, years: yearsIn(rest) },
});

/** @throws Error where a table and the rules' code disagree: one of them is wrong */
export function assertStated(id: string, stated: unknown, came: unknown): void {
  const [want, got] = [stated, came].map((value) => JSON.stringify(value, null, 1));
  if (want !== got) throw new Error(`${id}: stated\n${want}\nbut it comes to\n${got}`);
}
