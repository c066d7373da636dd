import { byMembers, byStaff, bySuperiors, bySupervisors, type Grant } from '../access/grant.js';
import type { RefusalKey } from '../labels/refusals.js';
import { taskTraits } from '../playbooks/playbook.js';
import type { ReviewSubject } from '../playbooks/playbook-table.js';
import type { Policy } from '../policy/policy.js';
import type { RuleId } from '../rules/catalogue.js';
import type { Milestone, MilestoneDetails } from './milestone.js';
import type { TaskToOpen } from './opening-tasks.js';
import type { Ticket } from './ticket.js';

/** The rule by which nothing economic is carried out before legal has reviewed it. */
export const reviewRule = 'CO-1' as const;

export type MilestoneDetail = Exclude<keyof MilestoneDetails, 'note'>;

export interface MilestoneCondition {
  readonly rule: RuleId;
  readonly because: RefusalKey;
  readonly met: (ticket: Ticket) => boolean;
}

export interface MilestoneRow {
  /** The clock or the rule it serves. */
  readonly rule: RuleId;
  readonly by: readonly Grant[];
  readonly needs?: readonly MilestoneDetail[];
  readonly takes?: readonly MilestoneDetail[];
  /** It may be recorded after closure, too. */
  readonly evenClosed?: true;
  /** It makes sense only while this one stands. */
  readonly while?: Milestone;
  /** … unless the policy asks for it anyhow. */
  readonly anyhow?: (policy: Policy) => boolean;
  /** It stands until one of these is reached … */
  readonly until?: readonly Milestone[];
  /** … and can't be reached again as long as it does. */
  readonly onceWhileStanding?: true;
  readonly onlyIf?: MilestoneCondition;
  readonly opens?: TaskToOpen;
}

const bySystemToo: readonly Grant[] = [...byStaff, { roles: ['SYSTEM'] }];
const byMarketing = [...byMembers('MARKETING'), ...bySuperiors];
const byOperations = [...byMembers('OPERATIONS'), ...bySuperiors];
const byService = [...byMembers('CUSTOMER_SERVICE'), ...bySuperiors];
const byDossierKeeper = [...byMembers('CUSTOMER_SERVICE'), ...bySupervisors];

const isUrgent = ({ grade }: Ticket): boolean => grade === 'LEVEL_1';
const aboutMoney = ({ category }: Ticket): boolean => category === 'BILLING_TARIFF' || category === 'OTHER';
const aboutConduct = ({ category, facts }: Ticket): boolean => category === 'SERVICE_CONDUCT' || facts.abusiveConduct === true;
const relievable = (ticket: Ticket): boolean =>
  isUrgent(ticket) || ticket.category === 'SUPPLY_QUALITY' || ticket.facts.safetyHazard === true;
const newestReview = ({ tasks }: Ticket, subject: ReviewSubject) =>
  tasks.findLast(({ kind }) => taskTraits(kind).reviews === subject);
const reviewDone =
  (subject: ReviewSubject) =>
  (ticket: Ticket): boolean =>
    newestReview(ticket, subject)?.status === 'DONE';
const reviewNotPending =
  (subject: ReviewSubject) =>
  (ticket: Ticket): boolean =>
    !['OPEN', 'CLAIMED'].includes(newestReview(ticket, subject)?.status ?? 'DONE');

/** What each milestone serves, who may record it, with what, and when it makes sense. */
export const milestoneTable: Readonly<Record<Milestone, MilestoneRow>> = {
  DISPATCHED: {
    rule: 'TL-2',
    by: bySystemToo,
    needs: ['department'],
    onlyIf: { rule: 'TL-2', because: 'onlyLevel1', met: isUrgent },
  },
  BILLING_ERROR_CONFIRMED: {
    rule: 'TL-9',
    by: byMarketing,
    until: ['REFUND_ISSUED', 'BACK_PAYMENT_EXPLAINED'],
    onceWhileStanding: true,
    onlyIf: { rule: 'TL-9', because: 'onlyBilling', met: aboutMoney },
    opens: { kind: 'REVIEW_REFUND', rule: reviewRule, department: 'LEGAL' },
  },
  REFUND_ISSUED: {
    rule: 'TL-9',
    by: byMarketing,
    while: 'BILLING_ERROR_CONFIRMED',
    onlyIf: { rule: reviewRule, because: 'reviewFirst', met: reviewDone('REFUND') },
  },
  BACK_PAYMENT_EXPLAINED: {
    rule: 'TL-9',
    by: [...byMarketing, ...byMembers('CUSTOMER_SERVICE')],
    while: 'BILLING_ERROR_CONFIRMED',
  },
  CONDUCT_VERIFIED: {
    rule: 'TL-10',
    by: byService,
    until: ['APOLOGY_MADE'],
    onceWhileStanding: true,
    onlyIf: { rule: 'TL-10', because: 'onlyConduct', met: aboutConduct },
  },
  APOLOGY_MADE: { rule: 'TL-10', by: bySuperiors, while: 'CONDUCT_VERIFIED' },
  MONEY_PROPOSED: {
    rule: reviewRule,
    by: byStaff,
    onlyIf: { rule: reviewRule, because: 'reviewPending', met: reviewNotPending('PROPOSAL') },
    opens: { kind: 'REVIEW_PROPOSAL', rule: reviewRule, department: 'LEGAL' },
  },
  RELIEF_IN_FORCE: { rule: 'TL-20', by: byOperations, onlyIf: { rule: 'SO-9', because: 'nothingToRelieve', met: relievable } },
  HOUSEHOLDS_TOLD: { rule: 'TL-20', by: byService, needs: ['households'], evenClosed: true, while: 'RELIEF_IN_FORCE' },
  // Promised anew, the new promise holds.
  PLAN_PROMISED: { rule: 'TL-15', by: byStaff, takes: ['date'], evenClosed: true, until: ['WORKS_ACCEPTED'] },
  WORKS_ACCEPTED: { rule: 'TL-15', by: byOperations, evenClosed: true, while: 'PLAN_PROMISED' },
  UPDATES_PROMISED: { rule: 'TL-16', by: byStaff, needs: ['minutes'], until: ['UPDATES_RELEASED'] },
  UPDATE_SENT: { rule: 'TL-16', by: byStaff, while: 'UPDATES_PROMISED' },
  UPDATES_RELEASED: { rule: 'TL-16', by: byStaff, while: 'UPDATES_PROMISED' },
  SUPERVISION_OPENED: {
    rule: 'TL-14',
    by: bySupervisors,
    evenClosed: true,
    until: ['CORRECTIVE_RECORD_REVIEWED'],
    onceWhileStanding: true,
  },
  CORRECTIVE_RECORD_RETURNED: {
    rule: 'TL-14',
    by: byStaff,
    evenClosed: true,
    while: 'SUPERVISION_OPENED',
    anyhow: ({ correctiveRecordFor }) => correctiveRecordFor === 'EVERY',
    until: ['CORRECTIVE_RECORD_REVIEWED'],
  },
  CORRECTIVE_RECORD_REVIEWED: { rule: 'TL-14', by: bySuperiors, evenClosed: true, while: 'CORRECTIVE_RECORD_RETURNED' },
  DOSSIER_OPENED: { rule: 'TL-17', by: byDossierKeeper, evenClosed: true, until: ['DOSSIER_CLOSED'], onceWhileStanding: true },
  DOSSIER_CLOSED: { rule: 'TL-17', by: byDossierKeeper, evenClosed: true, while: 'DOSSIER_OPENED' },
  DEDICATED_SERVICE_CONFIRMED: {
    rule: 'TL-18',
    by: bySupervisors,
    evenClosed: true,
    until: ['DEDICATED_SERVICE_ENDED'],
    onceWhileStanding: true,
  },
  DEDICATED_CONTACT_MADE: { rule: 'TL-18', by: byDossierKeeper, evenClosed: true, while: 'DEDICATED_SERVICE_CONFIRMED' },
  DEDICATED_SERVICE_ENDED: { rule: 'TL-18', by: byDossierKeeper, evenClosed: true, while: 'DEDICATED_SERVICE_CONFIRMED' },
};
