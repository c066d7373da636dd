import { limitUnits } from '@gridvoice/domain/clocks/clock';
import { describe, expect, it } from 'vitest';
import { limitText } from './limit-text.js';
import { spanText } from './span-text.js';

describe('a limit in words', () => {
  it.each([
    ['MINUTE', 10, '10 分钟', '10 minutes'],
    ['HOUR', 1, '1 小时', '1 hour'],
    ['HOUR', 24, '24 小时', '24 hours'],
    ['WORKING_DAY', 3, '3 个工作日', '3 working days'],
    ['DAY', 7, '7 天', '7 days'],
    ['MONTH', 1, '1 个月', '1 month'],
    ['QUARTER', 1, '1 个季度', '1 quarter'],
  ] as const)('%s × %i is %s, %s', (unit, amount, chinese, english) => {
    expect([limitText({ unit, amount }, 'zh-CN'), limitText({ unit, amount }, 'en')]).toEqual([chinese, english]);
  });

  it('of a moment has no amount', () => {
    expect([limitText({ unit: 'MOMENT' }, 'zh-CN'), limitText({ unit: 'MOMENT', amount: null }, 'en')]).toEqual([
      '约定时间',
      'agreed time',
    ]);
  });

  it('has words for every unit', () => {
    for (const unit of limitUnits) expect(limitText({ unit, amount: 2 }, 'zh-CN')).not.toBe('');
  });
});

describe('a length of time in words', () => {
  it.each([
    [0, '不到 1 分钟', 'under a minute'],
    [59_999, '不到 1 分钟', 'under a minute'],
    [60_000, '1 分钟', '1 min'],
    [3 * 3_600_000 + 20 * 60_000, '3 小时 20 分', '3 h 20 min'],
    [2 * 3_600_000, '2 小时', '2 h'],
    [24 * 3_600_000, '1 天', '1 day'],
    [51 * 3_600_000 + 900_000, '2 天 3 小时', '2 days 3 h'],
    [-60_000, '1 分钟', '1 min'],
  ])('%i ms is %s, %s', (milliseconds, chinese, english) => {
    expect([spanText(milliseconds, 'zh-CN'), spanText(milliseconds, 'en')]).toEqual([chinese, english]);
  });
});
