import { instant } from '@gridvoice/domain/instant';
import { describe, expect, it } from 'vitest';
import { emptyForm, type FilingForm } from './filing-form.js';
import { previewFiling } from './preview.js';

// A Friday afternoon in Shanghai.
const now = instant(Date.parse('2026-11-20T06:00:00.000Z'));
const preview = (changes: Partial<FilingForm>) => previewFiling({ ...emptyForm(), name: '张伟', ...changes }, now);
const outage = { category: 'SUPPLY_QUALITY', subcategory: 'OUTAGE' } as const;

describe('the grading preview', () => {
  it('waits for a classification', () => {
    expect(preview({})).toBeNull();
  });

  it('grades as you type, with the rules that were met (GR-1, GR-2, GR-3)', () => {
    const grades = ['', '5', '50'].map((householdsAffected) => preview({ ...outage, householdsAffected }));
    expect(grades.map((one) => one?.grade)).toEqual(['LEVEL_3', 'LEVEL_2', 'LEVEL_1']);
    expect(grades.map((one) => one?.reasons[0]?.rule)).toEqual(['GR-3', 'GR-2', 'GR-1']);
  });

  it('names the lead and the tasks', () => {
    const filed = preview(outage);
    expect(filed?.lead).toBe('OPERATIONS');
    expect(filed?.tasks.map(({ kind }) => kind)).toContain('START_REPAIR');
  });

  it('counts from the receipt that was entered (TL-1, TL-6)', () => {
    const clocks = preview({ ...outage, receivedAt: '2026-11-20T13:00' })?.clocks ?? [];
    expect(clocks.map(({ rule, dueAt }) => [rule, new Date(dueAt).toISOString()])).toEqual([
      ['TL-1', '2026-11-20T06:00:00.000Z'],
      ['TL-6', '2026-11-22T05:00:00.000Z'],
    ]);
  });

  it('gives a property-rights dispute a direction in working days in place of a resolution (TL-7)', () => {
    const clocks = preview({ category: 'OTHER', subcategory: 'PROPERTY_RIGHTS' })?.clocks ?? [];
    expect(clocks.map(({ rule }) => rule)).toEqual(['TL-1', 'TL-7']);
  });

  it('stands at now while a future receipt is entered', () => {
    expect(preview({ ...outage, receivedAt: '2027-01-01T00:00' })?.clocks[0]?.startedAt).toBe(now);
  });
});
