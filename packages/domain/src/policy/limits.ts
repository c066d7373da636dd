import type { WorkingCalendar } from '../calendar/working-calendar.js';
import type { Channel } from '../channel.js';
import type { AmountLimit } from '../clocks/clock.js';
import type { ContactKind } from '../contact-kind.js';
import type { SiteZone, TransferBody } from '../facts.js';
import type { Grade } from '../grade.js';
import { type Instant, localDay } from '../instant.js';
import type { Reason } from '../reason.js';
import type { ClockRuleId, LimitCondition, LimitRow, Policy } from './policy.js';

/** The case a limit is asked for: all that a policy's conditions may look at. */
export interface LimitCase {
  readonly startedAt: Instant;
  readonly grade: Grade;
  readonly zone: SiteZone;
  readonly channel: Channel;
  readonly kind: ContactKind;
  readonly transferredFrom: TransferBody | null;
  /** A leader's instruction asks for it (TL-21). */
  readonly instructed: boolean;
}

export interface ChosenLimit {
  readonly limit: AmountLimit;
  /** Given where the kind of day decided on a limit of hours; said of the counted stretch. */
  readonly reason?: Reason;
  /** The choice rests on the kind of a day whose year isn't published. */
  readonly provisional: boolean;
}

type StartDay = NonNullable<LimitCondition['startDay']>;

/** The limit of the first row whose conditions all hold; null where that row switches the clock off, or there is none. */
export function limitFor(rule: ClockRuleId, asked: LimitCase, policy: Policy, calendar: WorkingCalendar): ChosenLimit | null {
  const { working, provisional } = calendar.dayKind(localDay(asked.startedAt));
  const rowOn = (day: StartDay): LimitRow | undefined => policy.limits[rule].find(({ when }) => holds(when, asked, day));
  const limit = rowOn(working ? 'WORKING_DAY' : 'DAY_OFF')?.limit;
  if (!limit) return null;
  if (rowOn('WORKING_DAY') === rowOn('DAY_OFF')) return { limit, provisional: false };
  const reason = dayReason(rule, limit, working);
  return { limit, ...(reason && { reason }), provisional };
}

function holds(when: LimitCondition = {}, asked: LimitCase, day: StartDay): boolean {
  return (
    among(when.grade, asked.grade) &&
    among(when.zone, asked.zone) &&
    among(when.channel, asked.channel) &&
    among(when.kind, asked.kind) &&
    among(when.transferredFrom, asked.transferredFrom) &&
    (when.startDay ?? day) === day &&
    (when.instructed ?? asked.instructed) === asked.instructed
  );
}

const among = <T>(values: readonly T[] | undefined, value: T | null): boolean =>
  values === undefined || (value !== null && values.includes(value));

/** Days prove themselves one by one and minutes are too few to be told in hours, so only hours say which kind of day set them. */
function dayReason(rule: ClockRuleId, { unit, amount }: AmountLimit, working: boolean): Reason | null {
  return unit === 'HOUR' ? { rule, because: dayWords(rule, working), values: { hours: amount } } : null;
}

/** Only TL-1 is sure to start at receipt. */
function dayWords(rule: ClockRuleId, working: boolean): Reason['because'] {
  if (rule === 'TL-1') return working ? 'receivedOnWorkingDay' : 'receivedOnRestDay';
  return working ? 'startedOnWorkingDay' : 'startedOnRestDay';
}
