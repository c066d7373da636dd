import type { HourLimit, Limit } from './clocks/clock.js';
import type { Grade } from './grade.js';

/** The figures of the rule book, versioned: a ticket keeps the version it was received under. */
export interface Policy {
  readonly version: string;
  readonly grading: {
    /** GR-1: an outage of at least so many households. */
    readonly urgentOutageHouseholds: number;
    /** GR-2: an outage of at least so many households. */
    readonly outageHouseholds: number;
    /** GR-2: a household without power for longer than this. */
    readonly outageHours: number;
    /** GR-2: a joint complaint of at least so many households. */
    readonly jointHouseholds: number;
    /** GR-4: a joint complaint about supply quality of at least so many; null switches the row off. */
    readonly urgentJointSupplyQuality: number | null;
  };
  readonly limits: {
    readonly 'TL-1': { readonly workingDay: HourLimit; readonly otherDay: HourLimit };
    readonly 'TL-6': Readonly<Record<Grade, Limit>>;
    readonly 'TL-7': Limit;
  };
}

const hours = (amount: number): HourLimit => ({ unit: 'HOUR', amount });
const workingDays = (amount: number): Limit => ({ unit: 'WORKING_DAY', amount });

/** The profile of the source documents. */
export const defaultPolicy: Policy = {
  version: 'default-1',
  grading: {
    urgentOutageHouseholds: 50,
    outageHouseholds: 5,
    outageHours: 24,
    jointHouseholds: 5,
    urgentJointSupplyQuality: 20,
  },
  limits: {
    'TL-1': { workingDay: hours(1), otherDay: hours(2) },
    'TL-6': { LEVEL_1: hours(24), LEVEL_2: hours(24), LEVEL_3: hours(48) },
    'TL-7': workingDays(3),
  },
};
