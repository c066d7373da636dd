import type { Department } from '../department.js';
import type { Role } from '../lifecycle/commands.js';
import type { FieldError } from '../lifecycle/refusal.js';

/** The roles that people and screens can have; partners' keys and the system itself have theirs by what they are. */
export const memberRoles = ['AGENT', 'MEMBER', 'LEAD', 'SUPERVISOR', 'AUDITOR', 'ADMINISTRATOR', 'WALL'] as const;
export type MemberRole = (typeof memberRoles)[number];

interface RoleRule {
  /** Its work is a department's, so it is nobody's without one. */
  readonly needsDepartment: boolean;
  readonly neverWith: readonly MemberRole[];
}

const handling: readonly MemberRole[] = ['AGENT', 'MEMBER', 'LEAD', 'SUPERVISOR'];
const apart: readonly MemberRole[] = ['AUDITOR', 'ADMINISTRATOR', 'WALL'];

/** Separation of duties: who examines or administers handles no cases and isn't the other of the two; a wall is nobody. */
export const roleRules: Readonly<Record<MemberRole, RoleRule>> = {
  AGENT: { needsDepartment: true, neverWith: apart },
  MEMBER: { needsDepartment: true, neverWith: apart },
  LEAD: { needsDepartment: true, neverWith: apart },
  SUPERVISOR: { needsDepartment: false, neverWith: apart },
  AUDITOR: { needsDepartment: false, neverWith: [...handling, 'ADMINISTRATOR', 'WALL'] },
  ADMINISTRATOR: { needsDepartment: false, neverWith: [...handling, 'AUDITOR', 'WALL'] },
  WALL: { needsDepartment: false, neverWith: [...handling, 'AUDITOR', 'ADMINISTRATOR'] },
};

const isMemberRole = (role: Role): role is MemberRole => memberRoles.some((known) => known === role);

/** What is wrong with somebody's roles, and with having no department beside them. */
export function roleErrors(roles: readonly Role[], department: Department | null): FieldError[] {
  if (roles.length === 0) return [{ path: 'roles', because: 'empty' }];
  const held = memberRoles.filter((role) => roles.includes(role));
  const foreign = roles.filter((role) => !isMemberRole(role));
  const homeless = department === null ? held.find((role) => roleRules[role].needsDepartment) : undefined;
  return [
    ...foreign.slice(0, 1).map((role): FieldError => ({ path: 'roles', because: 'notAMembersRole', values: { role } })),
    ...(new Set(roles).size < roles.length ? [{ path: 'roles', because: 'twice' } as const] : []),
    ...clashes(held),
    ...(homeless ? [{ path: 'department', because: 'departmentNeeded', values: { role: homeless } } as const] : []),
  ];
}

/** Each pair of roles that one member can't have, once. */
const clashes = (held: readonly MemberRole[]): FieldError[] =>
  held.flatMap((role, index) =>
    held
      .slice(index + 1)
      .filter((otherRole) => roleRules[role].neverWith.includes(otherRole))
      .map((otherRole): FieldError => ({ path: 'roles', because: 'rolesApart', values: { role, otherRole } })),
  );
