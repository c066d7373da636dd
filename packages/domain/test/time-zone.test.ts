import { describe, expect, it } from 'vitest';

/** Minutes behind UTC, in winter and in summer. */
const offsets: Readonly<Record<string, readonly [winter: number, summer: number]>> = {
  UTC: [0, 0],
  'Asia/Shanghai': [-480, -480],
  'America/New_York': [300, 240],
};

describe('the zone this run is for', () => {
  it('is one of the three, and really the zone of the process', () => {
    const expected = offsets[process.env.TZ ?? 'none'];
    expect(expected, `no such run: TZ=${process.env.TZ}`).toBeDefined();
    expect([new Date(2026, 0, 15), new Date(2026, 6, 15)].map((date) => date.getTimezoneOffset())).toEqual(expected);
  });
});
