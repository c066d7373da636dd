import { describe, expect, it } from 'vitest';
import { agent, carriedOut, filed, monday, ops, opsLead, refusalOf, supervisor, when } from '../../test/tickets.js';
import type { RecordItem } from '../evidence/record.js';
import type { Actor, TicketCommand } from './commands.js';
import { decide } from './decide.js';
import type { Ticket } from './ticket.js';

const text = { id: 'e', hash: 'h' };
const attach = (item: RecordItem, unavailable = false): TicketCommand => ({ kind: 'attachRecord', item, unavailable, text });
const waive = (item: RecordItem): TicketCommand => ({ kind: 'waiveRecord', item, reason: text });
const voltage = filed();
const refused = (ticket: Ticket, command: TicketCommand, by: Actor) => refusalOf(() => decide(ticket, command, when(monday, by)));

describe('filing a record', () => {
  it.each<[string, TicketCommand, Actor, string]>([
    ['an item', attach('SITE_SURVEY'), ops, 'ATTACHED'],
    ['why it is not to be had', attach('SITE_SURVEY', true), agent, 'UNAVAILABLE'],
    ['that nobody insists on it', waive('SITE_SURVEY'), supervisor, 'WAIVED'],
  ])('says %s', (_, command, by, state) => {
    const { records } = carriedOut(voltage, command, when(monday, by));
    expect(records).toEqual([{ item: 'SITE_SURVEY', state, text, at: monday, by: by.id }]);
  });
});

describe('IV-4: waiving', () => {
  it.each<[string, Ticket, RecordItem, Actor, string, string]>([
    ["isn't for a lead", voltage, 'SITE_SURVEY', opsLead, 'FORBIDDEN', 'notStaff'],
    ['needs something that is asked for', voltage, 'TARIFF_DOCUMENT', supervisor, 'RULE_NOT_MET', 'recordNotRequired'],
    [
      'needs something that is missing',
      carriedOut(voltage, attach('SITE_SURVEY'), when(monday)),
      'SITE_SURVEY',
      supervisor,
      'CONFLICT',
      'recordAttached',
    ],
  ])('%s', (_, ticket, item, by, code, because) => {
    expect(refused(ticket, waive(item), by)).toMatchObject({ code, because });
  });

  it('once is enough', () => {
    const waived = carriedOut(voltage, waive('SITE_SURVEY'), when(monday, supervisor));
    expect(decide(waived, waive('SITE_SURVEY'), when(monday, supervisor))).toEqual([]);
  });
});
