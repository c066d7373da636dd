import { describe, expect, it } from 'vitest';
import { agent, at, carriedOut, filed, ops, system, when } from '../../test/tickets.js';
import { type Acknowledgement, acknowledgements } from '../channel.js';
import { type Instant, localText } from '../instant.js';
import { decide } from './decide.js';
import type { Ticket } from './ticket.js';

const tell = (ticket: Ticket, by: Acknowledgement, now: Instant): Ticket =>
  carriedOut(ticket, { kind: 'acknowledge', by }, when(now));
const firstResponse = ({ clocks }: Ticket): string => {
  const clock = clocks.find(({ rule }) => rule === 'TL-1');
  return `${clock?.state}${clock?.stoppedAt ? ` ${localText(clock.stoppedAt).slice(11)}` : ''}`;
};

describe('TL-1: the customer is told', () => {
  it.each<[received: string, Acknowledgement, told: string, clock: string, why: string]>([
    ['2026-06-01 10:00', 'PERSON', '2026-06-01 10:20', 'MET 10:20', 'by a person on a working day'],
    ['2026-06-01 10:00', 'PERSON', '2026-06-01 11:00', 'MET 11:00', 'in the last moment'],
    ['2026-06-01 10:00', 'SMS', '2026-06-01 10:20', 'RUNNING', 'a message stops nothing on a working day'],
    ['2026-06-01 10:00', 'VOICE', '2026-06-01 10:20', 'RUNNING', 'nor does a recorded voice'],
    ['2026-02-14 10:00', 'SMS', '2026-02-14 10:20', 'RUNNING', 'a make-up Saturday is a working day'],
    ['2026-06-06 10:00', 'SMS', '2026-06-06 11:20', 'MET 11:20', 'a message will do on a Saturday'],
    ['2026-02-17 10:00', 'VOICE', '2026-02-17 10:05', 'MET 10:05', 'and on a holiday'],
    ['2026-06-07 23:30', 'SMS', '2026-06-08 00:30', 'MET 00:30', 'the day of receipt decides, not the day of telling'],
    ['2026-06-05 23:30', 'SMS', '2026-06-06 00:10', 'RUNNING', "Friday's complaint wants a person on Saturday too"],
    ['2026-06-01 10:00', 'PERSON', '2026-06-01 11:30', 'BREACHED 11:30', 'late: breached, and stopped when it was done'],
    ['2026-06-01 10:00', 'SMS', '2026-06-01 11:30', 'BREACHED', 'late, and by a message'],
  ])('received %s, by %s at %s: %s, %s', (received, by, told, clock) => {
    expect(firstResponse(tell(filed({ receivedAt: at(received) }), by, at(told)))).toBe(clock);
  });

  it('first by a message, then by a person: the person counts', () => {
    const message = tell(filed(), 'SMS', at('2026-06-01 10:05'));
    expect(message).toMatchObject({ acknowledgedAt: null, acknowledgedBy: null });
    const person = tell(message, 'PERSON', at('2026-06-01 10:30'));
    expect(person).toMatchObject({ acknowledgedAt: at('2026-06-01 10:30'), acknowledgedBy: 'PERSON' });
    expect(firstResponse(person)).toBe('MET 10:30');
  });

  it('again: recorded, and nothing that was settled changes', () => {
    const once = tell(filed(), 'PERSON', at('2026-06-01 10:30'));
    const twice = tell(once, 'PERSON', at('2026-06-01 10:50'));
    expect(twice.clocks.find(({ rule }) => rule === 'TL-1')).toEqual(once.clocks.find(({ rule }) => rule === 'TL-1'));
    expect(twice).toMatchObject({ acknowledgedAt: at('2026-06-01 10:30'), acknowledgedBy: 'PERSON' });
    const late = tell(filed(), 'PERSON', at('2026-06-01 11:30'));
    expect(firstResponse(tell(late, 'PERSON', at('2026-06-01 12:30')))).toBe('BREACHED 11:30');
  });

  it.each(acknowledgements)('late by %s: the breach is recorded first, at its due time', (by) => {
    const events = decide(filed(), { kind: 'acknowledge', by }, when(at('2026-06-01 11:30')));
    const told = events.filter((event) => ['clock.breached', 'customer.acknowledged'].includes(event.kind));
    expect(
      told
        .filter((event) => !('clockId' in event) || event.clockId.endsWith('/TL-1'))
        .map((event) => [event.kind, localText(event.at).slice(11)]),
    ).toEqual([
      ['clock.breached', '11:00'],
      ['customer.acknowledged', '11:30'],
    ]);
  });

  it.each([agent, ops, system])('by anyone of the staff or by the message service: %j', (actor) => {
    const told = carriedOut(filed(), { kind: 'acknowledge', by: 'PERSON' }, when(at('2026-06-01 10:30'), actor));
    expect(firstResponse(told)).toBe('MET 10:30');
  });
});
