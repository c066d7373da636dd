import { hour, instant } from '@gridvoice/domain/instant';
import type { Language } from '@gridvoice/domain/language';
import { describe, expect, it } from 'vitest';
import DeadlineDrawing from './DeadlineDrawing.vue';
import type { ToldClock } from './deadline/told-clock.js';
import { minutesClock, raisedClock, shanghai, workingDaysClock } from './demo-clocks.js';
import { demoDeadlines } from './demo-deadlines.js';
import { mountIn } from './mount-in.js';

const june = shanghai('2026-06-01 10:00');
const draw = (clock: ToldClock, now = june, language: Language = 'zh-CN') =>
  mountIn(language, DeadlineDrawing, { ...clock, now });

describe('DeadlineDrawing', () => {
  it('names the clock, its limit and its rule, and derives the due time in a sentence', () => {
    const caption = draw(minutesClock(june, 1440)).get('figcaption').text();
    for (const part of ['办结反馈', '24 小时', 'TL-6', '还剩 1 天', '6月2日 10:00 到期']) expect(caption).toContain(part);
  });

  it('draws old uses, without promise, legs or pauses', () => {
    const { title, rule, limit, state, startedAt, dueAt, segments } = minutesClock(june, 60);
    const old = mountIn('en', DeadlineDrawing, { title, rule, limit, state, startedAt, dueAt, segments, now: june });
    expect(old.find('.moved').exists()).toBe(false);
    expect(old.findAll('.mark')).toHaveLength(2);
  });

  it('has a text in place of the drawn line, the marks included', () => {
    const label = draw(minutesClock(june, 1440), instant(june + hour))
      .get('[role=img]')
      .attributes('aria-label');
    expect(label).toContain('现在 6月1日 11:00');
    expect(label).toContain('到期 6月2日 10:00');
  });

  it('sets the promise beside the due time wherever they differ, with the reason', () => {
    const clock = raisedClock(june, shanghai('2026-06-01 16:30'));
    const moved = draw(clock).get('.moved').text();
    for (const part of ['原定', '6月3日 10:00', '现为', '6月2日 16:30', '提前 17 小时 30 分', '定级提高'])
      expect(moved).toContain(part);
    expect(draw(clock).find('.PROMISED .hollow').exists()).toBe(true);
    expect(draw(minutesClock(june, 1440)).find('.moved').exists()).toBe(false);
  });

  it('proves it stretch by stretch, folded away beyond four', () => {
    expect(draw(minutesClock(june, 60)).find('details').exists()).toBe(false);
    const long = draw(workingDaysClock(shanghai('2026-02-13 23:40'), 3));
    expect(long.get('details summary').text()).toBe('逐段依据（5 段）');
    expect(long.get('details').attributes('open')).toBeUndefined();
    const proof = long.findAll('.proof li').map((item) => item.text());
    expect(proof[1]).toMatch(/2月14日.*计时.*调休/s);
    expect(proof[2]).toMatch(/2月15日 – 2月23日.*不计/s);
  });

  it('tells stretches apart by texture and name, not by colour alone', () => {
    const drawing = draw(workingDaysClock(shanghai('2026-06-03 10:00'), 3), shanghai('2026-06-03 11:00'));
    expect(drawing.findAll('.track .texture').map((piece) => piece.classes().at(-1))).toEqual([
      'START_DAY',
      'START_DAY',
      'LEFT',
      'LEFT',
      'WEEKEND',
      'LEFT',
    ]);
    expect(drawing.get('.captions').text()).toContain('周末');
  });

  it('tells of a pause that waits for approval, and of a due time that is provisional', () => {
    const pauseRequest = { ground: 'FORCE_MAJEURE', from: june, until: instant(june + hour) } as const;
    expect(draw({ ...minutesClock(june, 1440), pauseRequest }).text()).toContain('已申请暂停（不可抗力）');
    expect(draw({ ...minutesClock(june, 1440), provisional: true }, june, 'en').text()).toContain('Provisional');
    expect(draw(minutesClock(june, 1440), june, 'en').text()).not.toContain('Provisional');
  });

  it.each(['zh-CN', 'en'] as const)('leaves nothing untold in %s, whatever the clock', (language) => {
    for (const [clock, now] of demoDeadlines(language)) {
      const text = draw(clock, shanghai(now), language).text();
      expect(text).not.toMatch(/undefined|NaN|null/);
      if (language === 'en') expect(text).not.toMatch(/[\u4e00-\u9fff]/);
    }
  });
});
