import type { Acknowledgement } from '../channel.js';
import type { Department } from '../department.js';
import type { FiledComplaint } from './events.js';
import type { PersonalRef } from './ticket.js';

/** Who acts. Departments gate tasks (TF-3); `system` is the clock runner. */
export interface Actor {
  readonly id: string;
  readonly department: Department | null;
  readonly roles: readonly Role[];
}
export const roles = ['AGENT', 'MEMBER', 'LEAD', 'SUPERVISOR', 'AUDITOR', 'ADMINISTRATOR', 'WALL', 'SYSTEM'] as const;
export type Role = (typeof roles)[number];

/** A complaint ready to be filed: validated, its personal values already replaced by refs. */
export type ComplaintToFile = Omit<FiledComplaint, 'category' | 'complex' | 'lead' | 'firstContact' | 'filedAt' | 'policy'> & {
  /** The customer was told "accepted" while on the line (CH-1, TL-1). */
  readonly acknowledged: boolean;
};

export type TicketCommand =
  | { readonly kind: 'fileComplaint'; readonly complaint: ComplaintToFile }
  | { readonly kind: 'acknowledge'; readonly by: Acknowledgement }
  | { readonly kind: 'claimTask'; readonly taskId: string }
  | { readonly kind: 'releaseTask'; readonly taskId: string; readonly reason: PersonalRef | null }
  | { readonly kind: 'completeTask'; readonly taskId: string; readonly note: PersonalRef | null }
  /** Settles what fell due; the clock runner's command. */
  | { readonly kind: 'settle' };
