import { describe, expect, it } from 'vitest';
import { agent, at, complaint, filed, fileEvents, monday, ops, refusalOf, supervisor, system, when } from '../../test/tickets.js';
import { channelRule } from '../channel.js';
import { after, hour, localText } from '../instant.js';
import type { Actor, ComplaintToFile } from './commands.js';
import { decide } from './decide.js';
import { firstContactRule } from './first-contact.js';
import { personalFields } from './ticket.js';

const kinds = (...given: Parameters<typeof fileEvents>): string[] => fileEvents(...given).map(({ kind }) => kind);
const promised = ['TL-1', 'TL-6', 'TL-7'];
/** What the customer is promised; the clocks of the work are the clock table's tests. */
const clocksOf = (...given: Parameters<typeof filed>): string[] =>
  filed(...given)
    .clocks.filter(({ rule }) => promised.includes(rule))
    .map(({ rule, state, stoppedAt }) => `${rule} ${state}${stoppedAt ? ` ${localText(stoppedAt)}` : ''}`);

describe('filing a complaint', () => {
  it('files, grades and opens the tasks, each with the clocks it starts', () => {
    expect(kinds()).toEqual([
      ...['complaint.filed', 'clock.started', 'clock.started'],
      ...['ticket.graded', 'clock.started'],
      ...['task.opened', 'clock.started', 'clock.started'],
      ...['task.opened', 'clock.started', 'task.opened', 'clock.started'],
    ]);
  });

  it('gives an open ticket that says all it rests on', () => {
    expect(filed()).toMatchObject({
      ...{ version: 12, status: 'OPEN', category: 'SUPPLY_QUALITY', lead: 'OPERATIONS', complex: false, policy: 'default-1' },
      ...{ grade: 'LEVEL_3', gradeReasons: [{ rule: 'GR-3', because: 'nothingMoreUrgent' }], acknowledgedAt: null },
      ...{ receivedAt: monday, filedAt: monday },
    });
  });

  it('numbers its tasks and clocks, and has the tasks due when the customer is to be answered', () => {
    const { number, tasks, clocks } = filed();
    const ids = ['TL-1', 'TL-3', 'TL-6', 'TL-4', 'TL-5', 'TL-4.2', 'TL-4.3'];
    expect(clocks.map(({ id }) => id)).toEqual(ids.map((id) => `${number}/${id}`));
    const resolution = clocks.find(({ rule }) => rule === 'TL-6');
    expect(tasks.map(({ id, status, assignee }) => [id, status, assignee])).toEqual([
      [`${number}/T1`, 'OPEN', null],
      [`${number}/T2`, 'OPEN', null],
      [`${number}/T3`, 'OPEN', null],
    ]);
    expect(new Set(tasks.map(({ dueAt }) => dueAt))).toEqual(new Set([resolution?.dueAt]));
  });

  it('of a complex matter has them due with the direction', () => {
    const { complex, tasks, clocks } = filed({ subcategory: 'PROPERTY_RIGHTS' });
    expect([complex, clocks.some(({ rule }) => rule === 'TL-6')]).toEqual([true, false]);
    expect(tasks[0]?.dueAt).toBe(clocks.find(({ rule }) => rule === 'TL-7')?.dueAt);
  });

  it('twice under one number is refused', () => {
    const again = () => decide(filed(), { kind: 'fileComplaint', complaint: complaint() }, when(monday));
    expect(refusalOf(again)).toMatchObject({ code: 'CONFLICT', because: 'alreadyFiled' });
  });

  it('CO-4: puts no text of the customer into an event, only refs', () => {
    const [event] = fileEvents({
      personal: Object.fromEntries(personalFields.map((field) => [field, { id: `id-${field}`, hash: `hash-${field}` }])),
    });
    const held = event?.kind === 'complaint.filed' ? event.complaint.personal : {};
    for (const value of Object.values(held)) expect(Object.keys(value).sort()).toEqual(['hash', 'id']);
  });
});

describe('CH-4: whoever took the matter keeps it', () => {
  it.each<[Actor, boolean, string | null, string]>([
    [agent, false, 'agent', 'the agent on the line'],
    [ops, false, 'ops', 'a crew that was told on site'],
    [supervisor, false, 'supervisor', 'or a supervisor'],
    [system, false, null, "a machine can't be asked"],
    [agent, true, null, 'who loads an old register took none of its matters'],
  ])('filed by %j, imported %j: %j, %s', (by, imported, responsible) => {
    const [event] = fileEvents({ imported }, monday, by);
    expect(event).toMatchObject({ complaint: { firstContact: responsible } });
  });

  it("is the rule's", () => expect([firstContactRule, channelRule]).toEqual(['CH-4', 'CH-1']));
});

describe('TL-1 at filing', () => {
  it.each<[Partial<ComplaintToFile>, string[], string]>([
    [{}, ['TL-1 RUNNING', 'TL-6 RUNNING'], 'filing is not acknowledging'],
    [{ acknowledged: true }, ['TL-1 MET 2026-06-01 10:00', 'TL-6 RUNNING'], 'told live, at the moment of receipt'],
    [{ anonymous: true }, ['TL-6 RUNNING'], 'nobody to tell'],
    [{ anonymous: true, acknowledged: true }, ['TL-6 RUNNING'], 'told live all the same'],
    [
      { channel: 'WEB', acknowledged: true },
      ['TL-1 RUNNING', 'TL-6 RUNNING'],
      'nobody was on the line: filing is not acknowledging',
    ],
    [{ anonymous: true, personal: { phone: { id: 'p', hash: 'h' } } }, ['TL-1 RUNNING', 'TL-6 RUNNING'], 'a phone to tell'],
    [
      { anonymous: true, personal: { accountNumber: { id: 'p', hash: 'h' } } },
      ['TL-1 RUNNING', 'TL-6 RUNNING'],
      'an account to tell',
    ],
  ])('%j: %j, %s', (changes, clocks) => expect(clocksOf(changes)).toEqual(clocks));

  it('keeps that the customer was told, even where no clock runs', () => {
    expect(filed({ anonymous: true, acknowledged: true })).toMatchObject({ acknowledgedAt: monday, acknowledgedBy: 'PERSON' });
  });
});

describe('what is already overdue when filed', () => {
  const tenPastDue = at('2026-06-01 11:10');
  const later = after(monday, 72 * hour);

  it.each<[Partial<ComplaintToFile>, typeof later, string[], string]>([
    [{}, at('2026-06-01 11:00'), ['TL-1 RUNNING', 'TL-6 RUNNING'], 'due this very moment'],
    [{}, tenPastDue, ['TL-1 BREACHED', 'TL-6 RUNNING'], 'a letter that lay an hour'],
    [{}, later, ['TL-1 BREACHED', 'TL-6 BREACHED'], 'a letter that lay three days'],
    [{ acknowledged: true }, later, ['TL-1 MET 2026-06-01 10:00', 'TL-6 BREACHED'], 'told live then, written down late'],
    [{ subcategory: 'POLICY_DISPUTE' }, later, ['TL-1 BREACHED', 'TL-7 RUNNING'], 'complex: the direction still has time'],
  ])('%j at %d: %j, %s', (changes, now, clocks) => expect(clocksOf(changes, now)).toEqual(clocks));

  it('breaches then, each dated when it fell due, oldest first', () => {
    const breached = fileEvents({}, later).filter(({ kind }) => kind === 'clock.breached');
    expect(breached.map((event) => localText(event.at))).toEqual(['2026-06-01 11:00', '2026-06-03 10:00']);
  });

  it('is graded as of now: an outage received the day before yesterday is more than 24 h old', () => {
    expect(filed({ subcategory: 'OUTAGE' }).grade).toBe('LEVEL_3');
    expect(filed({ subcategory: 'OUTAGE' }, later).grade).toBe('LEVEL_2');
  });
});
