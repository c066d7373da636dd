import { classify } from '../category.js';
import { liveChannels } from '../channel.js';
import { gradeComplaint } from '../grading.js';
import { playbook } from '../playbooks/playbook.js';
import { acknowledged } from './acknowledge.js';
import type { Circumstances } from './circumstances.js';
import type { CommandOf } from './commands.js';
import type { FiledComplaint, TicketEvent } from './events.js';
import { firstContact } from './first-contact.js';
import { openTasks } from './opening-tasks.js';
import { severityOf } from './regrade.js';

/** Filing in one go: classified (CL), graded (GR) and turned into tasks (SO); its clocks start by themselves. */
export function fileComplaint({ complaint: toFile }: CommandOf<'fileComplaint'>, circumstances: Circumstances): TicketEvent[] {
  const { now, actor, policy } = circumstances;
  const { acknowledged: told, ...given } = toFile;
  const { category, lead, complex = false } = classify(given.subcategory);
  const complaint: FiledComplaint = {
    category,
    lead,
    complex,
    firstContact: firstContact(actor, given.imported),
    filedAt: now,
    policy: policy.version,
    ...given,
  };
  const { grade, reasons } = gradeComplaint(complaint, policy, now);
  const serious = severityOf({ severity: 'GENERAL', lead }, complaint.facts, circumstances);
  return [
    { kind: 'complaint.filed', at: complaint.receivedAt, complaint },
    { kind: 'ticket.graded', at: now, grade, reasons, cause: 'FILING', note: null },
    ...serious.events,
    ...(told && isLive(complaint) ? [acknowledged(complaint.receivedAt, 'PERSON', complaint.receivedAt, circumstances)] : []),
    ...openTasks({ number: complaint.number, tasks: [] }, [...playbook({ ...complaint, grade }), ...serious.tasks], now),
  ];
}

/** Filing is acknowledging only where the customer hears it; an old register says what was so in its day. */
const isLive = ({ channel, imported }: FiledComplaint): boolean => imported || liveChannels.includes(channel);
