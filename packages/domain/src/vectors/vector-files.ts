import type { Bilingual } from '../language.js';
import { calendarCases } from './cases/calendar-cases.js';
import { courseCases } from './cases/course-cases.js';
import { gradingCases } from './cases/grading-cases.js';
import { householdCases } from './cases/household-cases.js';
import { pauseCases } from './cases/pause-cases.js';
import { profileCases } from './cases/profile-cases.js';
import { regradingCases } from './cases/regrading-cases.js';
import { severityCases } from './cases/severity-cases.js';
import { stoppingCases } from './cases/stopping-cases.js';
import { givenDocuments } from './given-documents.js';
import { printJson } from './print-json.js';
import { type VectorCase, type VectorFile, vectorFormat } from './vector.js';

interface Theme {
  readonly title: Bilingual;
  readonly cases: () => readonly VectorCase[];
}

/** One file each. */
const themes: Readonly<Record<string, Theme>> = {
  grading: {
    title: { en: 'Grades, and what becomes of them', 'zh-CN': '定级与级别变化' },
    cases: () => [...gradingCases(), ...regradingCases()],
  },
  severity: { title: { en: 'Serious or general', 'zh-CN': '严重程度' }, cases: severityCases },
  households: { title: { en: 'Counting households', 'zh-CN': '户数计算' }, cases: householdCases },
  calendar: { title: { en: 'Working days and every other unit', 'zh-CN': '工作日与其他时间单位' }, cases: calendarCases },
  clocks: {
    title: { en: 'What starts and stops each clock', 'zh-CN': '各时限的起止' },
    cases: () => [...stoppingCases(), ...courseCases()],
  },
  pauses: { title: { en: 'Pauses', 'zh-CN': '暂停计时' }, cases: pauseCases },
  profiles: { title: { en: 'Limits by policy', 'zh-CN': '不同政策下的时限' }, cases: profileCases },
};

const vectorFile = (theme: string, { title, cases }: Theme): VectorFile => ({
  ...{ format: vectorFormat, theme, title },
  cases: cases(),
});

export interface TextFile {
  readonly name: string;
  readonly text: string;
}

/** Every file of the conformance vectors, as it is to be on disk. The same every time. */
export const vectorFiles = (): TextFile[] => [
  { name: 'policies.json', text: printJson({ format: vectorFormat, policies: givenDocuments.policies }) },
  { name: 'calendars.json', text: printJson({ format: vectorFormat, calendars: givenDocuments.calendars }) },
  ...Object.entries(themes).map(([name, theme]) => ({ name: `${name}.json`, text: printJson(vectorFile(name, theme)) })),
];
