import type { Language } from '@gridvoice/domain/language';
import type { ToldClock } from './deadline/told-clock.js';
import { minutesClock, periodClock, raisedClock, shanghai, untilClock, workingDaysClock } from './demo-clocks.js';

const june = shanghai('2026-06-01 10:00');
const waiting = {
  ground: 'WAITING_FOR_CUSTOMER',
  from: shanghai('2026-06-01 20:00'),
  until: shanghai('2026-06-02 08:00'),
} as const;
const storm = { ground: 'FORCE_MAJEURE', from: shanghai('2026-06-02 18:00'), until: shanghai('2026-06-03 06:00') } as const;
const ends = {
  answered: { 'zh-CN': '已向客户反馈', en: 'the customer was answered' },
  complex: {
    'zh-CN': '认定为复杂投诉，改按处理方向和进展通报计时',
    en: 'complex: direction and progress reports take its place',
  },
} as const;

/** One clock of every sort, each with the moment it is looked at. */
export function demoDeadlines(language: Language): [ToldClock, string][] {
  return [...minuteClocks(language), ...dayClocks(language)];
}

function minuteClocks(language: Language): [ToldClock, string][] {
  const day = minutesClock(june, 24 * 60, { language });
  const two = minutesClock(june, 48 * 60, { language });
  const paused = minutesClock(june, 48 * 60, { language, pauses: [waiting, storm] });
  const answered = { rule: 'FB-1', text: ends.answered[language] };
  const complex = { rule: 'TL-7', text: ends.complex[language] };
  return [
    [day, '2026-06-01 15:20'],
    [minutesClock(june, 48 * 60, { language, pauses: [waiting] }), '2026-06-03 18:40'],
    [{ ...paused, state: 'PAUSED' }, '2026-06-02 21:00'],
    [{ ...two, pauseRequest: storm }, '2026-06-02 18:30'],
    [raisedClock(june, shanghai('2026-06-01 16:30'), language), '2026-06-01 17:00'],
    [minutesClock(june, 10, { language, rule: 'TL-2' }), '2026-06-01 10:04'],
    [{ ...minutesClock(june, 60, { language, rule: 'TL-1' }), state: 'BREACHED' }, '2026-06-01 11:12'],
    [{ ...day, state: 'BREACHED', stoppedAt: shanghai('2026-06-04 09:00'), ended: answered }, '2026-06-05 09:00'],
    [{ ...day, state: 'MET', stoppedAt: shanghai('2026-06-02 08:00'), ended: answered }, '2026-06-05 09:00'],
    [{ ...two, state: 'CANCELLED', stoppedAt: shanghai('2026-06-01 14:00'), ended: complex }, '2026-06-05 09:00'],
  ];
}

function dayClocks(language: Language): [ToldClock, string][] {
  const appointment = { unit: 'MOMENT', at: shanghai('2026-06-01 15:00') } as const;
  const arrival = untilClock(june, appointment, appointment.at, { language, rule: 'TL-5' });
  const newYear = workingDaysClock(shanghai('2026-12-30 10:00'), 7, { language, rule: 'TL-13' });
  const until = (rule: 'TL-8' | 'TL-15', amount: number, due: string) =>
    untilClock(june, { unit: 'DAY', amount }, shanghai(due), { language, rule });
  const period = (rule: 'TL-17' | 'TL-18', unit: 'MONTH' | 'QUARTER', due: string) =>
    periodClock(june, { unit, amount: 1 }, [shanghai('2026-07-01 00:00'), shanghai(due)], { language, rule });
  return [
    [workingDaysClock(shanghai('2026-02-13 23:40'), 3, { language }), '2026-02-16 09:00'],
    [workingDaysClock(shanghai('2026-06-03 10:00'), 3, { language }), '2026-06-04 09:00'],
    [{ ...newYear, provisional: true }, '2026-12-31 09:00'],
    [until('TL-8', 7, '2026-06-09 00:00'), '2026-06-05 09:00'],
    [until('TL-15', 30, '2026-07-02 00:00'), '2026-06-12 09:00'],
    [period('TL-18', 'MONTH', '2026-08-01 00:00'), '2026-07-12 09:00'],
    [period('TL-17', 'QUARTER', '2026-10-01 00:00'), '2026-07-12 09:00'],
    [{ ...arrival, promisedAt: shanghai('2026-06-01 11:00'), legs: [{ from: june, limit: appointment }] }, '2026-06-01 14:40'],
  ];
}
