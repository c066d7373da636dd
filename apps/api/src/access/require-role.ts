import type { Role } from '@gridvoice/domain/lifecycle/commands';
import { Refusal } from '@gridvoice/domain/lifecycle/refusal';
import type { Viewer } from './viewer.js';

/** @throws Refusal FORBIDDEN for whoever has none of the roles */
export function requireRole(viewer: Viewer | null, ...roles: readonly Role[]): Viewer {
  if (!viewer?.roles.some((role) => roles.includes(role))) throw new Refusal('FORBIDDEN', 'notStaff');
  return viewer;
}
