import { hour, instant, minute } from '@gridvoice/domain/instant';
import { describe, expect, it } from 'vitest';
import { type CountedClock, countdownText, durationText, elapsedShare, toneOf } from './remaining.js';

const start = instant(Date.parse('2026-11-22T06:00:00.000Z'));
const at = (milliseconds: number) => instant(start + milliseconds);
const clock = (changes: Partial<CountedClock> = {}): CountedClock => ({
  state: 'RUNNING',
  startedAt: start,
  dueAt: at(24 * hour),
  ...changes,
});

describe('remaining time', () => {
  it('counts down and never shows zero before the limit has run out', () => {
    expect(countdownText(clock(), at(0), 'zh-CN')).toEqual({ label: '剩余', figure: '24:00:00' });
    expect(countdownText(clock(), at(24 * hour - 1), 'zh-CN')).toEqual({ label: '剩余', figure: '00:01' });
    expect(countdownText(clock(), at(24 * hour), 'zh-CN')).toEqual({ label: '已超时', figure: '00:00' });
  });

  it('counts up once it is overdue, before the server has said so', () => {
    expect(countdownText(clock(), at(25 * hour + 61_000), 'en')).toEqual({ label: 'overdue', figure: '1:01:01' });
  });

  it('says by how much a limit was missed when it was met late', () => {
    const late = clock({ state: 'BREACHED', stoppedAt: at(24 * hour + 5 * minute) });
    expect(countdownText(late, at(90 * hour), 'zh-CN')).toEqual({ label: '超时完成', figure: '05:00' });
  });

  it('has no figure when nothing is running', () => {
    expect(countdownText(clock({ state: 'PAUSED' }), at(hour), 'en')).toEqual({ label: 'paused', figure: '' });
    expect(countdownText(clock({ state: 'MET', stoppedAt: at(hour) }), at(hour), 'zh-CN').label).toBe('按时完成');
  });

  it('is near in the last fifth, or the last quarter of an hour of a short limit', () => {
    expect(toneOf(clock(), at(19 * hour))).toBe('calm');
    expect(toneOf(clock(), at(19.5 * hour))).toBe('near');
    const short = clock({ dueAt: at(hour) });
    expect(toneOf(short, at(44 * minute))).toBe('calm');
    expect(toneOf(short, at(45 * minute))).toBe('near');
    expect(toneOf(short, at(61 * minute))).toBe('over');
    expect(toneOf(clock({ state: 'PAUSED' }), at(100 * hour))).toBe('still');
  });

  it('drops the seconds when days are left', () => {
    expect(durationText(51 * hour + 15 * minute, 'zh-CN')).toBe('2天 3:15');
    expect(durationText(51 * hour + 15 * minute, 'en')).toBe('2d 3:15');
  });

  it('knows the share used up, and stops at the moment the clock stopped', () => {
    expect(elapsedShare(clock(), at(6 * hour))).toBe(0.25);
    expect(elapsedShare(clock({ stoppedAt: at(12 * hour) }), at(20 * hour))).toBe(0.5);
    expect(elapsedShare(clock(), at(-hour))).toBe(0);
  });
});
