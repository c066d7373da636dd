import type { Role } from '@gridvoice/domain/lifecycle/commands';
import type { MessageKey } from '../../locales/messages.js';

interface AdminPage {
  /** The name of its route. */
  readonly name: string;
  readonly label: MessageKey;
  readonly roles: readonly Role[];
}

/** Who administers what: each page and the roles that it is shown to. */
const adminPages: readonly AdminPage[] = [
  { name: 'members', label: 'admin.tab.members', roles: ['ADMINISTRATOR', 'AUDITOR'] },
  { name: 'organisation', label: 'admin.tab.organisation', roles: ['ADMINISTRATOR', 'AUDITOR'] },
  { name: 'keys', label: 'admin.tab.keys', roles: ['ADMINISTRATOR'] },
  { name: 'sign-ins', label: 'admin.tab.signIns', roles: ['ADMINISTRATOR', 'AUDITOR'] },
  { name: 'subjects', label: 'admin.tab.subjects', roles: ['SUPERVISOR'] },
];

/** @param isRoute whether there is such a page */
export const adminPagesFor = (roles: readonly string[], isRoute: (name: string) => boolean): AdminPage[] =>
  adminPages.filter((page) => isRoute(page.name) && page.roles.some((role) => roles.includes(role)));
