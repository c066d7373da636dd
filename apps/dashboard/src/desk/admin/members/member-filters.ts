import { type MemberRole, memberRoles } from '@gridvoice/domain/access/role-rules';
import { type Department, departments } from '@gridvoice/domain/department';

/** What the list of members shows; null and an empty text are no condition. */
export interface MemberFilters {
  readonly text: string;
  readonly department: Department | null;
  readonly role: MemberRole | null;
  readonly unit: string | null;
  readonly active: boolean | null;
}

type Query = Readonly<Record<string, string | null | readonly (string | null)[] | undefined>>;

const named = (query: Query, name: string): string => (typeof query[name] === 'string' ? query[name] : '');

/** The address bar's query as filters; names it doesn't know are passed over. */
export const readMemberFilters = (query: Query): MemberFilters => ({
  text: named(query, 'text').slice(0, 50),
  department: departments.find((one) => one === query.department) ?? null,
  role: memberRoles.find((one) => one === query.role) ?? null,
  unit: named(query, 'unit') || null,
  active: query.active === '1' ? true : query.active === '0' ? false : null,
});

/** The filters as a query that names only conditions that stand. */
export const writeMemberFilters = ({ text, department, role, unit, active }: MemberFilters): Record<string, string> => ({
  ...(text && { text }),
  ...(department && { department }),
  ...(role && { role }),
  ...(unit && { unit }),
  ...(active !== null && { active: active ? '1' : '0' }),
});
