import type { Policy } from '@gridvoice/domain/policy/policy';
import type { Text } from '../../locales/i18n.js';
import type { zhCN } from '../../locales/zh-CN.js';

type Figure = keyof (typeof zhCN)['policy']['figure'];

const percent = (part: number): string => `${Math.round(part * 100)} %`;

/** Everything a policy says beside its limits. */
const table: Readonly<Record<Figure, (policy: Policy, text: Text) => string | number | null>> = {
  urgentOutageHouseholds: ({ grading }) => grading.urgentOutageHouseholds,
  outageHouseholds: ({ grading }) => grading.outageHouseholds,
  outageHours: ({ grading }) => grading.outageHours,
  jointHouseholds: ({ grading }) => grading.jointHouseholds,
  urgentJointSupplyQuality: ({ grading }) => grading.urgentJointSupplyQuality,
  upheldComplaints: ({ severity }) => severity.upheldComplaints,
  brokenAppointments: ({ severity }) => severity.brokenAppointments,
  householdWindowDays: ({ householdWindowDays }) => householdWindowDays,
  warnings: ({ warnings }) => warnings.parts.map(percent).join(' · '),
  minutesBefore: ({ warnings }) => warnings.minutesBefore,
  escalation: ({ escalation }) => [escalation.HANDLER, escalation.UNIT_LEAD, escalation.SUPERVISOR].join(' · '),
  appointmentGraceMinutes: ({ appointmentGraceMinutes }) => appointmentGraceMinutes,
  correctiveRecordFor: ({ correctiveRecordFor }, text) => text(`policy.correctiveRecordFor.${correctiveRecordFor}`),
  unreached: ({ unreached }) => [unreached.attempts, unreached.days, unreached.channels].join(' · '),
  rejectionsToLeader: ({ rejectionsToLeader }) => rejectionsToLeader,
  reopenDays: ({ reopenDays }) => reopenDays,
  satisfiedFrom: ({ satisfiedFrom }) => satisfiedFrom,
  longestPauseDays: ({ longestPauseDays }) => longestPauseDays,
  personalData: ({ retention: { personalData } }, text) =>
    text(`policy.period.${personalData.unit}`, { amount: personalData.amount }),
};

export const figures = (policy: Policy, text: Text): { name: string; value: string }[] =>
  (Object.keys(table) as Figure[]).map((figure) => ({
    name: text(`policy.figure.${figure}`),
    value: String(table[figure](policy, text) ?? text('policy.none')),
  }));
