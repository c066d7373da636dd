import {
  commandGrants,
  fieldTable,
  type OperationAccess,
  operationTable,
  purposesOf,
  readersOf,
} from '@gridvoice/domain/access/access-table';
import type { Grant } from '@gridvoice/domain/access/grant';
import { purposes, tellings } from '@gridvoice/domain/access/purpose';
import { word } from '@gridvoice/domain/labels/words';
import { type Role, roles } from '@gridvoice/domain/lifecycle/commands';

const people: readonly Role[] = roles.filter((role) => role !== 'SYSTEM');
const members: readonly Role[] = people.filter((role) => role !== 'PARTNER');
const nameOf = (role: Role): string => word('role', role, 'en');
const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
}

const mark = (yes: boolean): string => (yes ? '✓' : '');

const roleRows = people.map((role) => [nameOf(role), ...purposes.map((purpose) => mark(purposesOf[role].includes(purpose)))]);
const tellingRows = tellings.map((telling) => [
  `\`${telling}\``,
  ...purposes.map((purpose) => mark(readersOf[telling].includes(purpose))),
]);

/** ✓ for whoever has the role; else the departments it needs besides. */
function granted(grants: readonly Grant[], role: Role): string {
  const fitting = grants.filter((grant) => grant.roles.includes(role));
  if (fitting.some(({ of }) => of === undefined)) return '✓';
  const departments = [...new Set(fitting.flatMap(({ of = [] }) => of))];
  return departments.map((of) => (of === 'LEADING' ? 'the leading department' : word('department', of, 'en'))).join(', ');
}

function memberCell(access: Exclude<OperationAccess, 'PUBLIC'>, role: Role): string {
  if (access.roles?.includes(role)) return '✓';
  return access.command ? granted(commandGrants[access.command], role) : '';
}

function operationRow([name, access]: readonly [string, OperationAccess]): string[] {
  const [, field = name] = name.split('.');
  if (access === 'PUBLIC') return [`\`${field}\``, '', ...members.map(() => '✓'), '✓'];
  const keys = access.key?.map((scope) => `\`${scope}\``).join(' ') ?? '';
  return [`\`${field}\``, mark(access.scoped === true), ...members.map((role) => memberCell(access, role)), keys];
}

const operationsOf = (root: string): string =>
  table(
    ['operation', 'scoped', ...members.map(nameOf), 'key with'],
    Object.entries(operationTable)
      .filter(([name]) => name.startsWith(`${root}.`))
      .map(operationRow),
  );

const publicNames = Object.entries(operationTable)
  .filter(([, access]) => access === 'PUBLIC')
  .map(([name]) => `\`${name.split('.')[1]}\``)
  .join(', ');

const fieldRows = Object.entries(fieldTable).map(([type, told]) => [
  `\`${type}\``,
  tellings
    .flatMap((telling) => (told[telling] ? [`**${telling}** ${told[telling].split(/\s+/).filter(Boolean).join(' ')}`] : []))
    .join('<br>'),
]);

/** `docs/permissions.md`, as the access table has it. */
export const permissionsPage = (): string => `# Who may see and do what

Written by \`npm run permissions\` from
[\`access-table.ts\`](../packages/domain/src/access/access-table.ts), the one place that decides; a test holds this page, and the
server's answers to every role, against it. [API keys](api-keys.md), [limits](limits.md).

Without a sign-in: ${publicNames}, \`{ __typename }\` and introspection. Everything else answers \`UNAUTHENTICATED\`.

## What each role is there for
${table(['role', ...purposes.map((purpose) => purpose.toLowerCase())], roleRows)}

Whoever has several roles has what each of them has.

## What a field tells, and for which purposes it may be known
A field that may not be known is null (\`staff\` where a text must stand), in queries and subscriptions alike; nothing can be filtered or
sorted by it.

${table(['', ...purposes.map((purpose) => purpose.toLowerCase())], tellingRows)}

\`MASKED\`: name, phone, account and address with stars, for everyone; in plain only by \`reveal\`, which is recorded (CO-4).
\`RETALIATION\` is kept from the department that leads the case, unless from those who oversee it (CO-3).

## Where
Everybody has a place in the organisation tree, and with it the tickets of their region; a city's centres have all regions of the city,
the top of the tree has everything, what has no region too. A key has the regions and leading departments it was given. Outside:
lists, counts, board and tasks are without it, \`ticket\` is null, a change is \`FORBIDDEN\`. The ledger shows its entries to all staff all
the same, without the ticket; to a key it shows those within its bounds. Whoever took a complaint (CH-4) or holds one of its tasks sees
it wherever it lies.

A complaint that is kept from a unit (\`protectedFrom\`, CO-3) isn't there at all for whoever works in that unit or below it, for walls
and for keys: no list, count, entry or change has it, and asking for it is answered as for a number that was never given.

A change of roles, department, unit, tree, key or session reaches every process within half a second: open subscriptions are closed
(4403), or closed to be opened again with what holds now (1012).

## Queries
${operationsOf('Query')}

## Subscriptions
${operationsOf('Subscription')}

## Mutations
*Scoped*: about one ticket, which has to lie in the scope. The domain looks at the details besides: whose task it is, what state the
case is in, and that nobody reviews their own proposal (CO-1).

${operationsOf('Mutation')}

## Fields
${table(['type', 'what its fields tell'], fieldRows)}
`;
