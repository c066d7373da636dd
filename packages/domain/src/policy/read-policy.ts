import { parseDateTime } from '../date-time.js';
import { type FieldError, Refusal } from '../lifecycle/refusal.js';
import { contactWays } from '../lifecycle/visit.js';
import { choice, fields, list, orNull, parsed, part, type Reader, sound, text, whole } from './document-readers.js';
import { limitsReader } from './limit-readers.js';
import type { Policy } from './policy.js';
import { defaultRetention, type Retention, type RetentionPeriod, retentionUnits } from './retention.js';

const most = { amount: 10_000, households: 10_000_000, title: 100, parts: 10, tries: 100 } as const;

const amount = whole(1, most.amount);
const households = whole(1, most.households);
const rising = (numbers: readonly number[]): boolean =>
  numbers.every((number, index) => index === 0 || number > (numbers[index - 1] ?? number));

const grading = fields<Policy['grading']>({
  urgentOutageHouseholds: households,
  outageHouseholds: households,
  outageHours: amount,
  jointHouseholds: households,
  urgentJointSupplyQuality: orNull(households),
});

const warnings = sound(
  fields<Policy['warnings']>({
    parts: sound(list(part, 0, most.parts), 'notRising', rising),
    minutesBefore: amount,
    ifLongerThanMinutes: amount,
  }),
  'warnsBeforeStart',
  ({ minutesBefore, ifLongerThanMinutes }) => minutesBefore <= ifLongerThanMinutes,
);

const hoursAfter = whole(0, most.amount);
const escalation = sound(
  fields<Policy['escalation']>({ HANDLER: hoursAfter, UNIT_LEAD: hoursAfter, SUPERVISOR: hoursAfter }),
  'notRising',
  ({ HANDLER, UNIT_LEAD, SUPERVISOR }) => rising([HANDLER, UNIT_LEAD, SUPERVISOR]),
);

/** A version is written on tickets and in addresses, so it is a plain word. */
const asVersion = (value: string): string | null => (/^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$/.test(value) ? value : null);

const retention = fields<Retention>({
  personalData: fields<RetentionPeriod>({ amount, unit: choice(retentionUnits) }),
});

/** Documents from before retention say nothing of it. */
type ReadPolicy = Omit<Policy, 'retention'> & Partial<Pick<Policy, 'retention'>>;

const policyReader: Reader<ReadPolicy> = fields<ReadPolicy>(
  {
    version: parsed(asVersion, 'notAVersion'),
    title: fields<Policy['title']>({ 'zh-CN': text(most.title), en: text(most.title) }),
    effectiveFrom: parsed(parseDateTime, 'notADateTime'),
    grading,
    severity: fields<Policy['severity']>({ upheldComplaints: amount, brokenAppointments: amount }),
    householdWindowDays: amount,
    limits: limitsReader,
    warnings,
    escalation,
    appointmentGraceMinutes: whole(0, most.amount),
    correctiveRecordFor: choice(['SUPERVISED', 'EVERY']),
    unreached: fields<Policy['unreached']>({
      attempts: whole(1, most.tries),
      days: whole(1, most.tries),
      channels: whole(1, contactWays.length),
    }),
    rejectionsToLeader: whole(1, most.tries),
    reopenDays: whole(0, most.amount),
    satisfiedFrom: whole(1, 100),
    longestPauseDays: amount,
    retention,
  },
  ['retention'],
);

/**
 * A policy from its JSON document: the fields of `Policy`, with `effectiveFrom` as RFC 3339 text. Whether it may take effect then, and
 * whether its version is new, is for whoever publishes it to say.
 * @throws Refusal BAD_USER_INPUT naming every bad field by its dotted path (`limits.TL-6.0.limit.amount`), unknown ones too.
 */
export function readPolicy(document: unknown): Policy {
  const errors: FieldError[] = [];
  const policy = policyReader(document, '', errors);
  if (errors.length > 0) throw new Refusal('BAD_USER_INPUT', 'badFields', { fields: errors });
  return { ...policy, retention: policy.retention ?? defaultRetention };
}
