import { expect, it } from 'vitest';
import { players } from '../src/demo/players.js';
import type { Seen, SeenTask, SeenTicket } from '../src/demo/stream-desk.js';
import { nextClaim, noteFor, TasksInHand, untold, urgentTickets } from '../src/demo/stream-hands.js';
import { chanceOf } from '../src/sample/chance.js';

const serverTime = '2026-08-20T08:00:00.000Z';
const ago = (minutes: number): string => new Date(Date.parse(serverTime) - minutes * 60_000).toISOString();

const task = (id: string, given: Partial<SeenTask> = {}): SeenTask => ({
  id,
  kind: 'START_REPAIR',
  department: 'OPERATIONS',
  dueAt: null,
  claimedAt: ago(5),
  assignee: { id: 'member-ops' },
  ticket: { number: id, grade: 'LEVEL_3', subcategory: 'OUTAGE', facts: {} },
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
  const urgent = { ticket: { ...task('one').ticket, grade: 'LEVEL_1' } } as const;
  expect(urgentTickets(seen([task('a', urgent), task('b', urgent), task('c')]))).toBe(1);
});

it('claims with a player of the department, mostly what is most urgent', () => {
  const chance = chanceOf('claims');
  const open = ['first', 'second', 'third'].map((id) => task(id));
  const claims = Array.from({ length: 200 }, () => nextClaim(open, chance));
  for (const claim of claims) expect(players.OPERATIONS).toContain(claim?.username);
  expect(claims.filter((claim) => claim?.task.id === 'first').length).toBeGreaterThan(100);
  expect(nextClaim([], chance)).toBeNull();
});

it('notes what fits what was found', () => {
  const chance = chanceOf('notes');
  const about = { ...task('n').ticket, subcategory: 'BILLING_ERROR' } as const;
  const notes = new Set(
    Array.from({ length: 40 }, () => noteFor(task('n', { kind: 'RECALCULATE_BILL', ticket: about }), chance)),
  );
  expect(notes.size).toBe(1);
});
