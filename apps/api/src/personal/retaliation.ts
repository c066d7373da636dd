import { mayKnow } from '@gridvoice/domain/access/may';
import type { Department } from '@gridvoice/domain/department';
import type { Role } from '@gridvoice/domain/lifecycle/commands';
import type { Viewer } from '../access/viewer.js';

/** They look into what a department did, so nothing is kept from them for being of that department. */
const overseers: readonly Role[] = ['SUPERVISOR', 'AUDITOR'];

/**
 * Who may learn whether a customer says that somebody took revenge: staff, but nobody of the department the complaint is
 * about (CO-3). @param lead the ticket's leading department
 */
export const readsRetaliation = (viewer: Viewer | null, lead: Department): boolean =>
  viewer !== null &&
  mayKnow('RETALIATION', viewer.roles) &&
  (viewer.department !== lead || viewer.roles.some((role) => overseers.includes(role)));
