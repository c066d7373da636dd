import { describe, expect, it } from 'vitest';
import { ref } from '../../test/course.js';
import { agent, carriedOut, filed, legal, marketing, monday, refusalOf, when } from '../../test/tickets.js';
import { type Day, day, localDay } from '../instant.js';
import type { TicketCommand } from './commands.js';
import { decide } from './decide.js';

const today = localDay(monday);
const complex = filed({ subcategory: 'POLICY_DISPUTE' });
const direct = (targetDate: Day): TicketCommand => ({ kind: 'recordDirection', direction: ref('direction'), targetDate });
const report: TicketCommand = { kind: 'reportProgress', text: ref('report') };

describe('TL-7: the direction of a complex case', () => {
  it.each([0, 365])('names a target date within a year: in %i days', (days) => {
    const { direction } = carriedOut(complex, direct(day(today + days)), when(monday, legal));
    expect(direction).toEqual({ text: ref('direction'), targetDate: today + days, at: monday, by: 'legal' });
  });

  it.each([-1, 366])('not in %i days', (days) => {
    const { details } = refusalOf(() => decide(complex, direct(day(today + days)), when(monday, legal)));
    expect(details.fields).toMatchObject([{ path: 'targetDate', rule: 'TL-7', because: 'dateOutside' }]);
  });

  it('is for complex cases only', () => {
    const refusal = refusalOf(() => decide(filed(), direct(today), when(monday, legal)));
    expect(refusal).toMatchObject({ code: 'RULE_NOT_MET', because: 'onlyComplex', details: { rules: ['TL-7'] } });
  });
});

describe('TL-8: a report to the customer', () => {
  it.each([agent, legal])('comes from customer service or the department that leads: %j', (by) => {
    expect(decide(complex, report, when(monday, by))).toContainEqual({
      kind: 'progress.reported',
      at: monday,
      by: by.id,
      text: ref('report'),
    });
  });
  it('and from nobody else', () => {
    expect(refusalOf(() => decide(complex, report, when(monday, marketing))).code).toBe('FORBIDDEN');
  });
});
