import { classify } from '../category.js';
import { liveChannels } from '../channel.js';
import { firstClocks } from '../clocks/first-clocks.js';
import { gradeComplaint } from '../grading.js';
import type { Instant } from '../instant.js';
import { playbook } from '../playbooks/playbook.js';
import { acknowledged } from './acknowledge.js';
import type { Circumstances } from './circumstances.js';
import type { ComplaintToFile } from './commands.js';
import type { FiledComplaint, TicketEvent } from './events.js';
import { firstContact } from './first-contact.js';

/** Filing in one go: classified (CL), graded (GR), under its first clocks (TL) and turned into tasks (SO). */
export function fileComplaint(toFile: ComplaintToFile, circumstances: Circumstances): TicketEvent[] {
  const { now, actor, policy, calendar } = circumstances;
  const { acknowledged: told, ...given } = toFile;
  const { category, lead, complex = false } = classify(given.subcategory);
  const complaint: FiledComplaint = {
    ...given,
    ...{ category, lead, complex, firstContact: firstContact(actor, given.imported) },
    ...{ filedAt: now, policy: policy.version },
  };
  const { grade, reasons } = gradeComplaint(complaint, policy, now);
  const clocks = firstClocks({ ...complaint, grade, hasContact: hasContact(complaint) }, policy, calendar);
  const resolution = clocks.findLast(({ rule }) => rule === 'TL-6') ?? clocks.at(-1);
  return [
    { kind: 'complaint.filed', at: complaint.receivedAt, complaint },
    { kind: 'ticket.graded', at: now, grade, reasons },
    ...clocks.map((clock): TicketEvent => {
      return { kind: 'clock.started', at: clock.startedAt, clock: { id: `${complaint.number}/${clock.rule}`, ...clock } };
    }),
    ...(told && isLive(complaint) ? toldLive(complaint, clocks, circumstances) : []),
    ...openTasks(complaint, grade, now, resolution?.dueAt ?? null),
  ];
}

/** Filing is acknowledging only where the customer hears it; an old register says what was so in its day. */
const isLive = ({ channel, imported }: FiledComplaint): boolean => imported || liveChannels.includes(channel);

/** TL-1 doesn't apply to someone who can't be reached at all. */
const hasContact = ({ anonymous, personal }: FiledComplaint): boolean =>
  !anonymous || personal.phone !== undefined || personal.accountNumber !== undefined;

/** Told "accepted" while still on the line, which is the moment of receipt. */
function toldLive(
  complaint: FiledComplaint,
  clocks: ReturnType<typeof firstClocks>,
  circumstances: Circumstances,
): TicketEvent[] {
  const running = clocks.map((clock) => ({
    ...clock,
    id: `${complaint.number}/${clock.rule}`,
    state: 'RUNNING' as const,
    stoppedAt: null,
  }));
  return acknowledged(complaint.receivedAt, running, 'PERSON', complaint.receivedAt, circumstances);
}

function openTasks(
  complaint: FiledComplaint,
  grade: Parameters<typeof playbook>[0]['grade'],
  at: Instant,
  dueAt: Instant | null,
): TicketEvent[] {
  return playbook({ ...complaint, grade }).map(({ kind, rule, department }, index) => ({
    kind: 'task.opened',
    at,
    task: { id: `${complaint.number}/T${index + 1}`, kind, rule, department, dueAt },
  }));
}
