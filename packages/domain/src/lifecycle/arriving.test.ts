import { describe, expect, it } from 'vitest';
import { agent, at, carriedOut, filed, monday, ops, refusalOf, when } from '../../test/tickets.js';
import { hour, type Instant, instant } from '../instant.js';
import type { TicketCommand } from './commands.js';
import { decide } from './decide.js';

const now = at('2026-06-01 11:00');
const arrived = (moment: Instant | null): TicketCommand => ({ kind: 'recordArrival', at: moment });
const appointed = (appointment: Instant): TicketCommand => ({ kind: 'makeAppointment', appointment });
const fieldsOf = (command: TicketCommand) =>
  refusalOf(() => decide(filed(), command, when(now, ops))).details.fields?.map(({ path, rule, because }) => [
    path,
    rule,
    because,
  ]);

describe('TL-5: an arrival', () => {
  it.each<[Instant | null, Instant]>([
    [null, now],
    [at('2026-06-01 10:40'), at('2026-06-01 10:40')],
    [monday, monday],
  ])('at %j is dated %i, whenever it is recorded', (given, dated) => {
    expect(carriedOut(filed(), arrived(given), when(now, ops)).arrivedAt).toBe(dated);
  });

  it("can't lie ahead, nor before the complaint", () => {
    expect(fieldsOf(arrived(instant(now + 1)))).toEqual([['at', 'TL-5', 'future']]);
    expect(fieldsOf(arrived(instant(monday + -1)))).toEqual([['at', 'TL-5', 'beforeReceipt']]);
  });
});

describe('TL-5: an appointment', () => {
  it.each([1, 60 * 24])('lies ahead, up to 60 days: %i hours', (hours) => {
    const events = decide(filed(), appointed(instant(now + hours * hour)), when(now, agent));
    expect(events).toContainEqual({
      kind: 'appointment.made',
      at: now,
      by: 'agent',
      appointment: instant(now + hours * hour),
    });
  });

  it('lies neither in the past nor further off', () => {
    expect(fieldsOf(appointed(now))).toEqual([['at', 'TL-5', 'notInTheFuture']]);
    expect(fieldsOf(appointed(instant(now + 60 * 24 * hour + 1)))).toEqual([['at', 'TL-5', 'tooFarOff']]);
  });

  it('is for someone who is to go to the site', () => {
    const atTheDesk = filed({ subcategory: 'BILLING_ERROR' });
    const refusal = refusalOf(() => decide(atTheDesk, appointed(instant(now + hour)), when(now, agent)));
    expect(refusal).toMatchObject({ code: 'RULE_NOT_MET', because: 'noSiteTask', details: { rules: ['TL-5'] } });
  });
});
