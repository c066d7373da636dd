import type { DueRow } from '../make-due-case.js';
import type { VectorPause } from '../vector.js';
import type { Moment } from '../vector-values.js';

const waiting = (from: Moment, until: Moment): VectorPause => ({ ground: 'WAITING_FOR_CUSTOMER', from, until });
const storm = (from: Moment, until: Moment): VectorPause => ({ ground: 'FORCE_MAJEURE', from, until });
const twoDays = { rule: 'TL-6', from: '2026-06-01 10:00', limit: { unit: 'HOUR', amount: 48 } } as const;
const threeWorkingDays = { rule: 'TL-7', from: '2026-06-01 10:00', limit: { unit: 'WORKING_DAY', amount: 3 } } as const;

/** Pauses against arithmetic alone: the edges that a ticket rarely meets. */
export const pauseDueRows: readonly DueRow[] = [
  {
    ...{
      id: 'due/begins-when-due',
      ...twoDays,
      due: '2026-06-03 10:00',
      pauses: [waiting('2026-06-03 10:00', '2026-06-04 10:00')],
    },
    ...{ en: 'what is due at the moment a pause begins is due before it', zh: '暂停开始时刻恰为到期时刻：先到期' },
  },
  {
    ...{ id: 'due/begins-a-millisecond-before', ...twoDays, due: '2026-06-04 10:00' },
    pauses: [waiting('2026-06-03 09:59:59.999', '2026-06-04 09:59:59.999')],
    ...{ en: 'a pause from a millisecond before it is due', zh: '到期前一毫秒开始的暂停' },
  },
  {
    ...{ id: 'due/two-that-touch', ...twoDays, due: '2026-06-03 18:00' },
    pauses: [waiting('2026-06-01 12:00', '2026-06-01 16:00'), storm('2026-06-01 16:00', '2026-06-01 20:00')],
    ...{ en: 'two pauses that touch', zh: '首尾相接的两次暂停' },
  },
  {
    ...{ id: 'due/second-in-the-time-made-up', ...twoDays, due: '2026-06-03 23:00' },
    pauses: [waiting('2026-06-01 12:00', '2026-06-01 20:00'), waiting('2026-06-03 15:00', '2026-06-03 20:00')],
    ...{ en: 'a second pause inside the time made up for the first', zh: '第二次暂停落在为第一次顺延的时间内' },
  },
  {
    ...{ id: 'due/day-covered-by-two', ...threeWorkingDays, due: '2026-06-06 00:00' },
    pauses: [waiting('2026-06-02 00:00', '2026-06-02 12:00'), storm('2026-06-02 12:00', '2026-06-03 00:00')],
    ...{ en: 'a day wholly covered by two pauses that touch', zh: '两次首尾相接的暂停合计覆盖一整日' },
  },
  {
    ...{ id: 'due/day-covered-but-for-a-millisecond', ...threeWorkingDays, due: '2026-06-05 00:00' },
    pauses: [waiting('2026-06-02 00:00:00.001', '2026-06-03 00:00')],
    ...{ en: 'a day paused but for its first millisecond counts', zh: '当日仅首毫秒未暂停，照计' },
  },
  {
    ...{ id: 'due/start-day-paused', ...threeWorkingDays, due: '2026-06-05 00:00' },
    pauses: [waiting('2026-06-01 10:00', '2026-06-02 00:00')],
    ...{ en: 'the day of the start doesn’t count anyway', zh: '起始日本不计入，暂停不影响' },
  },
  {
    ...{ id: 'due/make-up-workday-paused', rule: 'TL-7', from: '2026-02-13 12:00', due: '2026-02-27 00:00' },
    ...{ limit: { unit: 'WORKING_DAY', amount: 3 }, pauses: [waiting('2026-02-14 00:00', '2026-02-15 00:00')] },
    ...{ en: 'a make-up Saturday wholly paused is left out like any working day', zh: '整日暂停的调休上班日同样扣除' },
  },
  {
    ...{ id: 'due/holiday-paused', rule: 'TL-7', from: '2026-02-13 12:00', due: '2026-02-26 00:00' },
    ...{ limit: { unit: 'WORKING_DAY', amount: 3 }, pauses: [waiting('2026-02-15 00:00', '2026-02-24 00:00')] },
    ...{ en: 'a holiday wholly paused makes nothing up', zh: '整个假期暂停，不予顺延' },
  },
  {
    ...{ id: 'due/days-over-a-weekend', rule: 'TL-14', from: '2026-06-05 10:00', due: '2026-06-11 00:00' },
    ...{ limit: { unit: 'DAY', amount: 3 }, pauses: [waiting('2026-06-06 00:00', '2026-06-08 00:00')] },
    ...{ en: 'a clock in days leaves out paused weekends, too', zh: '自然日时限：暂停的周末同样扣除' },
  },
  {
    ...{ id: 'due/quarter', rule: 'TL-17', from: '2026-05-20 10:00', due: '2026-10-11 00:00' },
    ...{ limit: { unit: 'QUARTER', amount: 1 }, pauses: [waiting('2026-06-30 12:00', '2026-07-11 00:00')] },
    ...{ en: 'a clock in quarters is later by ten days wholly paused', zh: '按季时限顺延整日暂停的十天' },
  },
  {
    ...{ id: 'due/two-legs-and-a-pause', ...twoDays, due: '2026-06-02 20:00' },
    later: [{ from: '2026-06-01 16:00', limit: { unit: 'HOUR', amount: 24 } }],
    pauses: [waiting('2026-06-01 14:00', '2026-06-01 20:00')],
    ...{
      en: 'a rise inside a pause: its limit begins to count when the pause is over',
      zh: '暂停中升级：新时限于暂停结束后起计',
    },
  },
];
