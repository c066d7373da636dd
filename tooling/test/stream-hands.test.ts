import { expect, it } from 'vitest';
import type { Seen, SeenTask, SeenTicket } from '../src/demo/stream-desk.js';
import { TasksInHand, untold, urgentTickets } from '../src/demo/stream-hands.js';

const serverTime = '2026-08-20T08:00:00.000Z';
const ago = (minutes: number): string => new Date(Date.parse(serverTime) - minutes * 60_000).toISOString();

const task = (id: string, given: Partial<SeenTask> = {}): SeenTask => ({
  id,
  kind: 'START_REPAIR',
  department: 'OPERATIONS',
  dueAt: null,
  claimedAt: ago(5),
  assignee: { id: 'member-ops' },
  ticket: { number: id, grade: 'LEVEL_3' },
  ...given,
});

const ticket = (number: string, given: Partial<SeenTicket> = {}): SeenTicket => ({
  number,
  receivedAt: ago(5),
  acknowledgedAt: null,
  customer: { anonymous: false, phone: '172****0000' },
  ...given,
});

const seen = (held: SeenTask[], newest: SeenTicket[] = []): Seen => ({
  serverTime,
  open: { totalCount: 0, nodes: [] },
  held: { totalCount: held.length, nodes: held },
  newest: { nodes: newest },
});

const ids = (tasks: readonly SeenTask[]): string[] => tasks.map(({ id }) => id);

it('finishes what the stream took, once it has been worked on', () => {
  const hands = new TasksInHand();
  hands.took('a', 1_000);
  expect(ids(hands.ripe(seen([task('a')]), 999))).toEqual([]);
  expect(ids(hands.ripe(seen([task('a')]), 1_000))).toEqual(['a']);
});

it('leaves what a visitor has just claimed alone, and finishes what an earlier run left behind', () => {
  const held = [task('visitor', { claimedAt: ago(3) }), task('old', { claimedAt: ago(90) })];
  expect(ids(new TasksInHand().ripe(seen(held), Date.now()))).toEqual(['old']);
});

it('touches nothing that someone else holds', () => {
  const held = [task('theirs', { claimedAt: ago(600), assignee: { id: 'member-990101-crew-1' } })];
  expect(new TasksInHand().ripe(seen(held), Date.now())).toEqual([]);
});

it('tells whoever can be told and has waited, the longest waiting first', () => {
  const newest = [
    ticket('just now', { receivedAt: ago(0) }),
    ticket('later', { receivedAt: ago(2) }),
    ticket('told', { acknowledgedAt: ago(1) }),
    ticket('nobody', { customer: { anonymous: true, phone: null } }),
    ticket('earlier', { receivedAt: ago(9) }),
  ];
  expect(untold(seen([], newest)).map(({ number }) => number)).toEqual(['earlier', 'later']);
});

it('counts urgent tickets, not their tasks', () => {
  const urgent = { ticket: { number: 'one', grade: 'LEVEL_1' } };
  expect(urgentTickets(seen([task('a', urgent), task('b', urgent), task('c')]))).toBe(1);
});
