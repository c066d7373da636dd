import type { CalendarYear, CalendarYears } from '@gridvoice/domain/calendar/calendar-year';
import { officialYears } from '@gridvoice/domain/calendar/official-years';
import { createCalendar, type WorkingCalendar } from '@gridvoice/domain/calendar/working-calendar';
import type { Instant } from '@gridvoice/domain/instant';
import { policyAt, policyOf } from '@gridvoice/domain/policy/policies';
import type { Policy } from '@gridvoice/domain/policy/policy';
import { defaultPolicy } from '@gridvoice/domain/policy/seed-profile';

/** What the product ships with. */
export const builtInPolicies: readonly Policy[] = [defaultPolicy];
export const builtInYears: CalendarYears = officialYears;

/** All policies and the calendar, as they stand in one edition. */
export class RuleBook {
  /** Changes with every publication. */
  readonly edition: string;
  /** The built-in ones first, then in the order of publication. */
  readonly policies: readonly Policy[];
  /** Years that were published here. */
  readonly published: ReadonlyMap<number, CalendarYear>;
  readonly calendar: WorkingCalendar;

  constructor(edition: string, policies: readonly Policy[], published: ReadonlyMap<number, CalendarYear>) {
    this.edition = edition;
    this.policies = [...builtInPolicies, ...policies];
    this.published = published;
    this.calendar = createCalendar({ ...builtInYears, ...Object.fromEntries(published) });
  }

  /** What a complaint received at a moment is handled under. */
  inForce(moment: Instant): Policy {
    return policyAt(this.policies, moment);
  }

  /** What a ticket was received under. */
  of({ policy }: { readonly policy: string }): Policy {
    return policyOf(this.policies, policy);
  }
}
