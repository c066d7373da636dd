import type { Department } from '@gridvoice/domain/department';

/** Who plays, by username. The first of a department claims what nobody else is asked to. */
export const players: Readonly<Record<Department, readonly string[]>> = {
  CUSTOMER_SERVICE: ['agent'],
  OPERATIONS: ['ops', 'ops2', 'lead'],
  MARKETING: ['marketing'],
  LEGAL: ['legal'],
};

/** The same one of a department for the same ticket. */
export function playerFor(department: Department, { number }: { readonly number: string }): string {
  const all = players[department];
  return all[Number(number.slice(-1)) % all.length] ?? 'agent';
}
