import { earliestMoment } from '../date-time.js';
import { days, hours, minutes, otherwise, where, workingDays } from './limit-rows.js';
import type { Policy } from './policy.js';
import { defaultRetention } from './retention.js';

/** The profile of the source documents: what holds until an administrator publishes another. */
export const defaultPolicy: Policy = {
  version: 'default-1',
  title: { 'zh-CN': '投诉处理规范（默认参数）', en: 'Complaint-handling standard (default figures)' },
  // Whatever an old register says, its tickets find a policy they were received under.
  effectiveFrom: earliestMoment,
  grading: {
    urgentOutageHouseholds: 50,
    outageHouseholds: 5,
    outageHours: 24,
    jointHouseholds: 5,
    urgentJointSupplyQuality: 20,
  },
  severity: { upheldComplaints: 3, brokenAppointments: 3 },
  householdWindowDays: 30,
  limits: {
    'TL-1': [where({ startDay: 'WORKING_DAY' }, hours(1)), otherwise(hours(2))],
    'TL-2': [otherwise(minutes(10))],
    'TL-3': [otherwise(hours(1))],
    'TL-4': [otherwise(hours(2))],
    // The source knows urban and suburban only; a remote site is not to be reached sooner than a suburban one.
    'TL-5': [where({ zone: ['SUBURBAN', 'REMOTE'] }, hours(2)), otherwise(hours(1))],
    'TL-6': [where({ grade: ['LEVEL_3'] }, hours(48)), otherwise(hours(24))],
    'TL-7': [otherwise(workingDays(3))],
    'TL-8': [otherwise(days(7))],
    'TL-9': [otherwise(hours(24))],
    'TL-10': [otherwise(workingDays(3))],
    'TL-11': [otherwise(workingDays(3))],
    'TL-12': [otherwise(workingDays(3))],
    'TL-13': [otherwise(workingDays(7))],
    'TL-14': [otherwise(days(3))],
    'TL-15': [otherwise(days(30))],
    // A promise names its own minutes; this is for one that doesn't.
    'TL-16': [otherwise(minutes(30))],
    'TL-17': [otherwise({ unit: 'QUARTER', amount: 1 })],
    'TL-18': [otherwise({ unit: 'MONTH', amount: 1 })],
    'TL-19': [otherwise(hours(8))],
    'TL-20': [otherwise(hours(24))],
    'TL-21': [where({ instructed: true }, workingDays(1)), where({ grade: ['LEVEL_3'] }, hours(48)), otherwise(hours(24))],
  },
  warnings: { parts: [0.5, 0.8], minutesBefore: 15, ifLongerThanMinutes: 30 },
  escalation: { HANDLER: 0, UNIT_LEAD: 2, SUPERVISOR: 8 },
  appointmentGraceMinutes: 30,
  correctiveRecordFor: 'SUPERVISED',
  unreached: { attempts: 3, days: 2, channels: 2 },
  rejectionsToLeader: 2,
  reopenDays: 30,
  satisfiedFrom: 80,
  // A decision: the source asks every pause for an end date and gives no longest one; two months cover a customer's travels.
  longestPauseDays: 60,
  retention: defaultRetention,
};
