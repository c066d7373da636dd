import { chinaCalendar } from '@gridvoice/domain/calendar/china-calendar';
import type { Limit } from '@gridvoice/domain/clocks/clock';
import { due } from '@gridvoice/domain/clocks/first-clocks';
import { hour, instant } from '@gridvoice/domain/instant';
import { reasonText } from '@gridvoice/domain/labels/reasons';
import type { Language } from '@gridvoice/domain/language';
import { describe, expect, it } from 'vitest';
import DeadlineDrawing from './DeadlineDrawing.vue';
import { mountIn } from './mount-in.js';

const start = instant(Date.parse('2026-02-13T15:40:00.000Z'));

function draw(language: Language, limit: Limit, changes: object = {}) {
  const { segments, ...rest } = due('TL-7', start, limit, chinaCalendar);
  const told = segments.map(({ reason, ...segment }) => ({ ...segment, rule: reason.rule, text: reasonText(reason, language) }));
  const clock = {
    title: '方向',
    rule: 'TL-7',
    state: 'RUNNING',
    limit,
    startedAt: start,
    segments: told,
    now: instant(start + hour),
  };
  return mountIn(language, DeadlineDrawing, { ...clock, ...rest, ...changes });
}

describe('DeadlineDrawing', () => {
  it('derives a working-day limit over a festival in one sentence', () => {
    const drawing = draw('zh-CN', { unit: 'WORKING_DAY', amount: 3 });
    expect(drawing.get('figcaption').text()).toContain(
      '当日不计；自次日起数满 3 个工作日，跳过 9 天休息日，2月25日 24:00 到期。',
    );
    expect(drawing.get('figcaption').text()).toContain('TL-7');
  });

  it('proves it stretch by stretch, with the reason and whether it counted', () => {
    const proof = draw('zh-CN', { unit: 'WORKING_DAY', amount: 3 })
      .findAll('li')
      .map((item) => item.text());
    expect(proof).toHaveLength(5);
    expect(proof[0]).toContain('不计');
    expect(proof[1]).toMatch(/2月14日.*计时.*调休/s);
    expect(proof[2]).toMatch(/2月15日 – 2月23日.*不计/s);
  });

  it('derives an hour limit and draws local midnight on its axis', () => {
    const drawing = draw('en', { unit: 'HOUR', amount: 48 });
    expect(drawing.get('figcaption').text()).toContain('48 hours round the clock, nights and holidays included');
    expect(drawing.text()).toContain('15 Feb');
  });

  it('marks the present, an overdue clock and a stopped one differently', () => {
    const limit: Limit = { unit: 'HOUR', amount: 24 };
    expect(draw('zh-CN', limit).text()).toContain('现在 00:40');
    expect(draw('zh-CN', limit, { now: instant(start + 25 * hour) }).text()).toContain('已超时 1:00:00');
    expect(draw('zh-CN', limit, { state: 'MET', stoppedAt: instant(start + hour) }).text()).toContain('停止于');
  });

  it('says when a due time is provisional', () => {
    expect(draw('zh-CN', { unit: 'WORKING_DAY', amount: 3 }, { provisional: true }).text()).toContain('暂定');
    expect(draw('zh-CN', { unit: 'WORKING_DAY', amount: 3 }).text()).not.toContain('暂定');
  });
});
