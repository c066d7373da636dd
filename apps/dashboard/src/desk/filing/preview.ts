import { chinaCalendar } from '@gridvoice/domain/calendar/china-calendar';
import { classify } from '@gridvoice/domain/category';
import { type FirstClock, firstClocks } from '@gridvoice/domain/clocks/first-clocks';
import type { Department } from '@gridvoice/domain/department';
import type { Grade } from '@gridvoice/domain/grade';
import { gradeComplaint } from '@gridvoice/domain/grading';
import type { Instant } from '@gridvoice/domain/instant';
import { type PlaybookTask, playbook } from '@gridvoice/domain/playbooks/playbook';
import { defaultPolicy } from '@gridvoice/domain/policy/seed-profile';
import type { Reason } from '@gridvoice/domain/reason';
import { type FilingForm, factsOf } from './filing-form.js';
import { readLocalInput } from './local-input.js';

/** What filing the form now would lead to. */
export interface FilingPreview {
  readonly grade: Grade;
  readonly reasons: readonly Reason[];
  readonly lead: Department;
  readonly clocks: readonly FirstClock[];
  readonly tasks: readonly PlaybookTask[];
}

/** The same decisions that the server will take, by the same functions; null while the complaint isn't classified. */
export function previewFiling(form: FilingForm, now: Instant): FilingPreview | null {
  const { subcategory } = form;
  if (subcategory === null) return null;
  const { category, lead, complex = false } = classify(subcategory);
  const entered = readLocalInput(form.receivedAt) ?? now;
  // A future receipt is refused on filing; until it is corrected, the preview stands at now.
  const receivedAt = entered > now ? now : entered;
  const facts = factsOf(form);
  const { grade, reasons } = gradeComplaint({ category, subcategory, facts, receivedAt }, defaultPolicy, now);
  const hasContact = !form.anonymous || [form.phone, form.accountNumber].some((text) => text.trim() !== '');
  const clocks = firstClocks({ receivedAt, grade, complex, hasContact }, defaultPolicy, chinaCalendar);
  return { grade, reasons, lead, clocks, tasks: playbook({ category, subcategory, grade, facts }) };
}
