import { instant } from '@gridvoice/domain/instant';
import { defaultPolicy } from '@gridvoice/domain/policy/seed-profile';
import { describe, expect, it } from 'vitest';
import { emptyForm, type FilingForm } from './filing-form.js';
import { builtInRules, previewFiling } from './preview.js';

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
    expect(grades.map((one) => one?.gradeReasons[0]?.rule)).toEqual(['GR-3', 'GR-2', 'GR-1']);
  });

  it('names the lead and the tasks', () => {
    const filed = preview(outage);
    expect(filed?.lead).toBe('OPERATIONS');
    expect(filed?.tasks.map(({ kind }) => kind)).toContain('START_REPAIR');
  });

  it('counts from the receipt that was entered (TL-1, TL-6), and what follows it from now', () => {
    const clocks = preview({ ...outage, receivedAt: '2026-11-20T13:00' })?.clocks ?? [];
    const due = (rule: string) => clocks.filter((clock) => clock.rule === rule).map(({ dueAt }) => new Date(dueAt).toISOString());
    expect(due('TL-1')).toEqual(['2026-11-20T06:00:00.000Z']);
    expect(due('TL-6')).toEqual(['2026-11-22T05:00:00.000Z']);
    expect(due('TL-3')).toEqual(['2026-11-20T07:00:00.000Z']);
    expect(clocks.map(({ dueAt }) => dueAt)).toEqual(clocks.map(({ dueAt }) => dueAt).sort((one, other) => one - other));
  });

  it('gives a property-rights dispute a direction in working days in place of a resolution (TL-7)', () => {
    const rules = preview({ category: 'OTHER', subcategory: 'PROPERTY_RIGHTS' })?.clocks.map(({ rule }) => rule);
    expect(rules).toContain('TL-7');
    expect(rules).not.toContain('TL-6');
  });

  it('says what makes a case serious (GR-8)', () => {
    expect(preview({ ...outage, mediaExposure: true })?.severity).toBe('SERIOUS');
  });

  it('goes by the policy that holds at the receipt', () => {
    const strict = { ...defaultPolicy, version: 'strict', effectiveFrom: now };
    const policies = [defaultPolicy, { ...strict, grading: { ...strict.grading, outageHouseholds: 2 } }];
    const form = { ...emptyForm(), name: '张伟', ...outage, householdsAffected: '3' };
    expect(previewFiling(form, now, { ...builtInRules, policies })?.grade).toBe('LEVEL_2');
    expect(previewFiling({ ...form, receivedAt: '2026-11-20T13:59' }, now, { ...builtInRules, policies })?.grade).toBe('LEVEL_3');
  });

  it('stands at now while a future receipt is entered', () => {
    const clocks = preview({ ...outage, receivedAt: '2027-01-01T00:00' })?.clocks;
    expect(clocks?.find(({ rule }) => rule === 'TL-6')?.startedAt).toBe(now);
  });
});
