import { dayOf, startOfDay } from '../instant.js';
import { days, hours, minutes, otherwise, where, workingDays } from './limit-rows.js';
import type { Policy } from './policy.js';
import { defaultPolicy } from './seed-profile.js';

const { limits } = defaultPolicy;

/**
 * What State Grid Jiangsu published in 2021, as an example of a real operator's limits: they differ by the way in and by what the
 * contact is. Not in force by itself; an administrator publishes it with a date of their own. Everything it doesn't say is the seeds'.
 */
export const jiangsuPolicy: Policy = {
  ...defaultPolicy,
  version: 'jiangsu-2021',
  title: { 'zh-CN': '国网江苏电力公布时限（2021）', en: 'Published limits of State Grid Jiangsu (2021)' },
  effectiveFrom: startOfDay(dayOf({ year: 2021, month: 9, date: 25 })),
  limits: {
    ...limits,
    // Contact within 24 h, working day or not.
    'TL-1': [otherwise(hours(24))],
    'TL-5': [where({ zone: ['URBAN'] }, minutes(45)), where({ zone: ['SUBURBAN'] }, minutes(90)), otherwise(hours(2))],
    'TL-6': [
      // The published limits are for answering, by channel and kind; they don't loosen the emergency loop of danger and large outages.
      where({ grade: ['LEVEL_1'] }, hours(24)),
      // An outside body waits for its reply whatever it passed on, so the way in goes before the kind.
      where({ transferredFrom: ['HOTLINE_12398'] }, workingDays(10)),
      where({ transferredFrom: ['HOTLINE_12345'] }, days(7)),
      where({ transferredFrom: ['HOTLINE_12315', 'HOTLINE_96900', 'CONSUMER_ASSOCIATION', 'GOVERNMENT'] }, days(10)),
      // Transferred, but the body wasn't noted.
      where({ channel: ['TRANSFER'] }, days(10)),
      where({ kind: ['WHISTLE_BLOW'] }, workingDays(9)),
      where({ kind: ['COMPLAINT'] }, workingDays(4)),
      ...limits['TL-6'],
    ],
  },
};
