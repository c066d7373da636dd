import type { Department } from '@gridvoice/domain/department';
import type { Role } from '@gridvoice/domain/lifecycle/commands';
import type { Chance } from './chance.js';
import { personName } from './names.js';
import { regions } from './regions.js';
import { centres, cityCompany, crewOf, hallOf, marketingOf } from './units.js';

export interface SampleMember {
  readonly id: string;
  readonly username: string;
  /** Has a password; only the demo's accounts do. */
  readonly signsIn: boolean;
  readonly name: string;
  readonly department: Department | null;
  readonly roles: readonly Role[];
  readonly unit: string;
}

/** One password for all demo accounts; they never exist outside the demo. */
export const demoPassword = 'demo-password';

const account = (username: string, name: string, department: Department | null, role: Role, unit: string): SampleMember => ({
  id: `member-${username}`,
  username,
  signsIn: true,
  name,
  department,
  roles: [role],
  unit,
});

/** The accounts the contract names. */
export const demoAccounts: readonly SampleMember[] = [
  account('agent', '林晓雯', 'CUSTOMER_SERVICE', 'AGENT', centres.CUSTOMER_SERVICE),
  account('ops', '周建峰', 'OPERATIONS', 'MEMBER', centres.OPERATIONS),
  account('ops2', '吴海涛', 'OPERATIONS', 'MEMBER', centres.OPERATIONS),
  account('marketing', '许佳宁', 'MARKETING', 'MEMBER', centres.MARKETING),
  account('legal', '沈思远', 'LEGAL', 'MEMBER', centres.LEGAL),
  account('lead', '郭永强', 'OPERATIONS', 'LEAD', centres.OPERATIONS),
  account('supervisor', '何丽君', null, 'SUPERVISOR', cityCompany),
  account('auditor', '钟文博', null, 'AUDITOR', cityCompany),
  account('admin', '系统管理员', null, 'ADMINISTRATOR', cityCompany),
  account('wall', '监控大屏', null, 'WALL', cityCompany),
];

interface Post {
  readonly key: string;
  readonly department: Department;
  readonly role: Role;
  readonly unit: string;
}

const posts = (key: string, count: number, department: Department, role: Role, unit: string): Post[] =>
  Array.from({ length: count }, (_, index) => ({ key: `${key}-${index + 1}`, department, role, unit }));

const allPosts: readonly Post[] = [
  ...posts('hotline', 12, 'CUSTOMER_SERVICE', 'AGENT', centres.CUSTOMER_SERVICE),
  ...posts('service-lead', 1, 'CUSTOMER_SERVICE', 'LEAD', centres.CUSTOMER_SERVICE),
  ...posts('marketing-lead', 1, 'MARKETING', 'LEAD', centres.MARKETING),
  ...posts('legal', 2, 'LEGAL', 'MEMBER', centres.LEGAL),
  ...posts('legal-lead', 1, 'LEGAL', 'LEAD', centres.LEGAL),
  ...regions.flatMap(({ id }) => [
    ...posts(`${id}-hall`, 1, 'CUSTOMER_SERVICE', 'MEMBER', hallOf(id)),
    ...posts(`${id}-crew`, 3, 'OPERATIONS', 'MEMBER', crewOf(id)),
    ...posts(`${id}-marketing`, 2, 'MARKETING', 'MEMBER', marketingOf(id)),
  ]),
];

/** The staff: the demo's accounts first, then whoever works beside them. */
export const sampleMembers = (chance: Chance): SampleMember[] => [
  ...demoAccounts,
  ...allPosts.map(({ key, department, role, unit }) => ({
    id: `member-${key}`,
    username: key,
    signsIn: false,
    name: personName(chance.fork(key)),
    department,
    roles: [role],
    unit,
  })),
];
