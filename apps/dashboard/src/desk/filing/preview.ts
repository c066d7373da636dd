import { chinaCalendar } from '@gridvoice/domain/calendar/china-calendar';
import type { WorkingCalendar } from '@gridvoice/domain/calendar/working-calendar';
import type { Instant } from '@gridvoice/domain/instant';
import type { Actor, ComplaintToFile } from '@gridvoice/domain/lifecycle/commands';
import { previewTicket } from '@gridvoice/domain/lifecycle/preview';
import type { Ticket } from '@gridvoice/domain/lifecycle/ticket';
import type { PersonalRef } from '@gridvoice/domain/personal-ref';
import { policyAt } from '@gridvoice/domain/policy/policies';
import type { Policy } from '@gridvoice/domain/policy/policy';
import { defaultPolicy } from '@gridvoice/domain/policy/seed-profile';
import { type FilingForm, factsOf } from './filing-form.js';
import { readLocalInput } from './local-input.js';

/** What filing the form now would lead to. */
export type FilingPreview = Pick<Ticket, 'grade' | 'gradeReasons' | 'severity' | 'severityReasons' | 'lead' | 'clocks' | 'tasks'>;

/** The rules the server goes by. */
export interface Rules {
  readonly policies: readonly Policy[];
  readonly calendar: WorkingCalendar;
}

/** What the product came with, until the server has told what holds. */
export const builtInRules: Rules = { policies: [defaultPolicy], calendar: chinaCalendar };

const nobody: Actor = { id: 'preview', department: null, roles: ['SYSTEM'] };
/** Stands for a text that was entered: no rule looks at what it says. */
const entered: PersonalRef = { id: 'preview', hash: '' };

/** The same decisions that the server will take, by the same functions; null while the complaint isn't classified. */
export function previewFiling(
  form: FilingForm,
  now: Instant,
  { policies, calendar }: Rules = builtInRules,
): FilingPreview | null {
  const complaint = toFile(form, now);
  const policy = complaint && policyAt(policies, complaint.receivedAt);
  if (!complaint || !policy) return null;
  const ticket = previewTicket(complaint, { now, actor: nobody, policy, calendar });
  return { ...ticket, clocks: ticket.clocks.toSorted((one, other) => one.dueAt - other.dueAt) };
}

function toFile(form: FilingForm, now: Instant): ComplaintToFile | null {
  const { channel, subcategory, anonymous, preferredReply, specialGroup, acknowledged } = form;
  if (subcategory === null) return null;
  const received = readLocalInput(form.receivedAt) ?? now;
  return {
    protectedFrom: null,
    ...{ number: 'preview', channel, subcategory, anonymous, preferredReply, specialGroup, acknowledged },
    // A future receipt is refused on filing; until it is corrected, the preview stands at now.
    receivedAt: received > now ? now : received,
    facts: factsOf(form),
    personal: personalOf(form),
    demands: form.demands.filter((demand) => demand.trim() !== '').map(() => entered),
    ...{ region: null, unit: null, imported: false, sourceId: null, linkedTo: null },
  };
}

function personalOf(form: FilingForm): ComplaintToFile['personal'] {
  const fields = (['name', 'phone', 'accountNumber', 'address'] as const).filter((field) => form[field].trim() !== '');
  return Object.fromEntries(fields.map((field) => [field, entered]));
}
