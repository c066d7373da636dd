import { instant, localDay } from '@gridvoice/domain/instant';
import { describe, expect, it } from 'vitest';
import { clockText, endText, fullDateText, momentText, secondsText } from './local-time.js';

const at = (text: string) => instant(Date.parse(text));

describe('local time', () => {
  it('is read in Asia/Shanghai wherever the browser stands', () => {
    expect(secondsText(at('2026-02-13T15:40:09.999Z'))).toBe('23:40:09');
    expect(fullDateText(localDay(at('2026-02-13T16:00:00.000Z')), 'zh-CN')).toBe('2026年2月14日 周六');
    expect(fullDateText(localDay(at('2026-02-13T16:00:00.000Z')), 'en')).toBe('Sat 14 Feb 2026');
  });

  it('names the day only when it is another one, and the year only when that differs', () => {
    const now = at('2026-02-13T06:00:00.000Z');
    expect(momentText(at('2026-02-13T01:05:00.000Z'), now, 'zh-CN')).toBe('09:05');
    expect(momentText(at('2026-02-12T01:05:00.000Z'), now, 'zh-CN')).toBe('2月12日 09:05');
    expect(momentText(at('2025-02-12T01:05:00.000Z'), now, 'en')).toBe('12 Feb 2025 09:05');
  });

  it('ends a day at 24:00 instead of starting the next', () => {
    const now = at('2026-02-13T06:00:00.000Z');
    expect(endText(at('2026-02-25T16:00:00.000Z'), now, 'zh-CN')).toBe('2月25日 24:00');
    expect(endText(at('2026-02-13T16:00:00.000Z'), now, 'en')).toBe('24:00');
    expect(endText(at('2026-02-13T15:59:00.000Z'), now, 'en')).toBe('23:59');
  });

  it('reads a time of day to the minute', () => {
    expect(clockText(at('2026-02-13T00:00:59.000Z'))).toBe('08:00');
  });
});
