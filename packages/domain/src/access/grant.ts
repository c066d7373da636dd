import type { Department } from '../department.js';
import type { Actor, Role } from '../lifecycle/commands.js';
import type { Ticket } from '../lifecycle/ticket.js';

export const staff: readonly Role[] = ['AGENT', 'MEMBER', 'LEAD', 'SUPERVISOR'];

/** One way to be allowed something: one of the roles, and where departments are named, a place in one of them. */
export interface Grant {
  readonly roles: readonly Role[];
  readonly of?: readonly (Department | 'LEADING')[];
}

export const byStaff: readonly Grant[] = [{ roles: staff }];
export const bySuperiors: readonly Grant[] = [{ roles: ['LEAD', 'SUPERVISOR'] }];
export const bySupervisors: readonly Grant[] = [{ roles: ['SUPERVISOR'] }];
export const bySystem: readonly Grant[] = [{ roles: ['SYSTEM'] }];
export const byPartners: readonly Grant[] = [{ roles: ['PARTNER'] }];
/** Staff of these departments; LEADING is the one that leads the case. */
export const byMembers = (...of: (Department | 'LEADING')[]): readonly Grant[] => [{ roles: staff, of }];

/** Whether one of the grants covers the actor; as long as the ticket isn't known, anyone might be of its lead department. */
export function isGranted(grants: readonly Grant[], actor: Actor, ticket: Pick<Ticket, 'lead'> | null): boolean {
  return grants.some(({ roles, of }) => actor.roles.some((role) => roles.includes(role)) && (!of || isOf(of, actor, ticket)));
}

function isOf(of: NonNullable<Grant['of']>, { department }: Actor, ticket: Pick<Ticket, 'lead'> | null): boolean {
  if (department === null) return false;
  const leads = ticket === null || ticket.lead === department;
  return of.includes(department) || (leads && of.includes('LEADING'));
}
