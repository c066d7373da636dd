import { expect, it } from 'vitest';
import type { SeenCase } from '../src/demo/stream-case.js';
import { leftover } from '../src/demo/stream-pace.js';
import { Visitors } from '../src/demo/visitors.js';

const now = Date.parse('2026-08-20T08:00:00.000Z');
const seen = (number: string, given: Partial<SeenCase> = {}): SeenCase => ({
  ...{ number, receivedAt: new Date(now - 3 * leftover).toISOString(), subcategory: 'OUTAGE', grade: 'LEVEL_3', complex: false },
  ...{ status: 'IN_PROGRESS', lead: 'OPERATIONS', arrivedAt: null, reopenedAt: null, rejections: 0, demands: [] },
  facts: { restoredAt: null },
  customer: { anonymous: false },
  ...{ evidence: [], direction: null, finding: null, milestones: [], feedback: [], confirmation: null, instruction: null },
  ...{ closing: [], tasks: [], clocks: [] },
  ...given,
});
const receivedAt = new Date(now - 60_000).toISOString();

it('leaves a complaint alone that somebody else has just filed, and takes it up when it was left behind', () => {
  const visitors = new Visitors();
  visitors.filed('ours');
  visitors.look([seen('theirs', { receivedAt }), seen('ours', { receivedAt }), seen('old')], now);
  expect(['theirs', 'ours', 'old'].map((number) => visitors.isTheirs(number, now))).toEqual([true, false, false]);
  expect(visitors.isTheirs('theirs', now + leftover)).toBe(false);
});

it('leaves a ticket alone that changed without the stream', () => {
  const visitors = new Visitors();
  const changed = seen('one', { finding: { at: receivedAt } });
  visitors.look([seen('one')], now);
  visitors.look([changed], now + 1_000);
  expect(visitors.isTheirs('one', now + 1_000)).toBe(true);
  visitors.look([changed], now + leftover);
  expect(visitors.isTheirs('one', now + 1_000 + leftover)).toBe(false);
});

it('knows its own changes', () => {
  const visitors = new Visitors();
  visitors.look([seen('one')], now);
  visitors.ours('one');
  visitors.look([seen('one', { finding: { at: receivedAt } })], now + 1_000);
  expect(visitors.isTheirs('one', now + 1_000)).toBe(false);
});

it('takes nothing for news that time alone brings about', () => {
  const visitors = new Visitors();
  visitors.look([seen('one')], now);
  visitors.look([seen('one', { grade: 'LEVEL_2', status: 'AWAITING_CUSTOMER' })], now + 1_000);
  expect(visitors.isTheirs('one', now + 1_000)).toBe(false);
});
