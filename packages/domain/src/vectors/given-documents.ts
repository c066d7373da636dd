import type { CalendarYear } from '../calendar/calendar-year.js';
import { officialYears } from '../calendar/official-years.js';
import { jiangsuPolicy } from '../policy/jiangsu-profile.js';
import type { Policy } from '../policy/policy.js';
import { printPolicy } from '../policy/print-policy.js';
import { defaultPolicy } from '../policy/seed-profile.js';
import { type CalendarYearDocument, type GivenDocuments, readGiven } from './given.js';

/** The default figures with one thing changed, for the rows that a policy may switch. */
const variants: readonly Policy[] = [
  {
    ...defaultPolicy,
    version: 'default-1-without-gr-4',
    title: { 'zh-CN': '默认参数，停用 GR-4', en: 'Default figures without the row GR-4' },
    grading: { ...defaultPolicy.grading, urgentJointSupplyQuality: null },
  },
  {
    ...defaultPolicy,
    version: 'default-1-every-record',
    title: {
      'zh-CN': '默认参数，每件投诉都要求纠正预防记录',
      en: 'Default figures, with a corrective record for every complaint',
    },
    correctiveRecordFor: 'EVERY',
  },
];
const policies = [defaultPolicy, jiangsuPolicy, ...variants];

/** The real notice for 2027 isn't out; this one is made up to show what publishing a year does. */
const madeUp2027: CalendarYearDocument = {
  year: 2027,
  notice: '示例（非正式通知）',
  holidays: [
    ['2027-01-01', '2027-01-03', 'NEW_YEAR'],
    ['2027-02-05', '2027-02-11', 'SPRING_FESTIVAL'],
  ],
  makeUpDays: ['2027-01-30', '2027-02-13'],
};

const official = Object.entries(officialYears).map(([year, calendar]) => documentOf(Number(year), calendar));

function documentOf(year: number, { notice = '', holidays, makeUpDays }: CalendarYear): CalendarYearDocument {
  return { year, notice, holidays, makeUpDays };
}

/** What policies.json and calendars.json hold. */
export const givenDocuments: GivenDocuments = {
  policies: Object.fromEntries(policies.map((policy) => [policy.version, printPolicy(policy)])),
  calendars: { official, 'official-and-2027': [...official, madeUp2027] },
};

/** Read back from the documents, so that what the cases are made with is what others get. */
export const given = readGiven(givenDocuments);
