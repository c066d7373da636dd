import type { Subcategory } from '@gridvoice/domain/category';
import { classify } from '@gridvoice/domain/category';
import { recordItems } from '@gridvoice/domain/evidence/record';
import type { Filing } from '@gridvoice/domain/filing';
import { type Instant, instant } from '@gridvoice/domain/instant';
import type { Actor } from '@gridvoice/domain/lifecycle/commands';
import { systemActor } from '../src/clocks/clock-runner.js';
import type { Request } from '../src/commands/request.js';
import { type Api, region } from './harness.js';

/** A stream of numbers from 0 to below 1 that is the same for the same seed (mulberry32). */
export function chances(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

type Chance = () => number;
const pick = <T>(chance: Chance, of: readonly T[]): T => of[Math.floor(chance() * of.length)] as T;

const members: readonly Actor[] = [
  { id: 'm-agent', department: 'CUSTOMER_SERVICE', roles: ['AGENT'] },
  { id: 'm-ops', department: 'OPERATIONS', roles: ['MEMBER'] },
  { id: 'm-ops2', department: 'OPERATIONS', roles: ['MEMBER'] },
  { id: 'm-marketing', department: 'MARKETING', roles: ['MEMBER'] },
  { id: 'm-legal', department: 'LEGAL', roles: ['MEMBER'] },
];

const subcategories: readonly Subcategory[] = [
  'OUTAGE',
  'VOLTAGE',
  'BILLING_ERROR',
  'BAD_ATTITUDE',
  'PROPERTY_RIGHTS',
  'SUGGESTION',
];
const hour = 3_600_000;

/** One of a few moments of the last days, so that many complaints share one. */
const someMoment = (chance: Chance, now: number): Instant =>
  instant(Math.floor(now / hour) * hour - Math.floor(chance() * 12) * 6 * hour);

function someFiling(chance: Chance, now: number): Filing {
  const subcategory = pick(chance, subcategories);
  return {
    channel: pick(chance, ['HOTLINE', 'WEB', 'LETTER', 'TRANSFER'] as const),
    category: classify(subcategory).category,
    subcategory,
    matter: `第 ${Math.floor(chance() * 1e6)} 件事`,
    demands: chance() < 0.3 ? ['尽快处理', '书面答复'] : [],
    receivedAt: someMoment(chance, now),
    customer: chance() < 0.8 ? { name: '张三', phone: '13812345678' } : { anonymous: true },
    region: chance() < 0.7 ? region : undefined,
    facts: {
      ...(chance() < 0.2 && { safetyHazard: true }),
      ...(chance() < 0.3 && { householdsAffected: Math.floor(chance() * 100) }),
      ...(chance() < 0.2 && { mediaExposure: true }),
    },
  };
}

/** Files complaints, some of them imported. @returns their numbers */
export async function fileMany({ application }: Api, count: number, chance: Chance, now: number = Date.now()): Promise<string[]> {
  const requests = Array.from({ length: count }, (_, index): Request => {
    const filing = someFiling(chance, now);
    if (chance() >= 0.25) return { kind: 'file', filing, actor: members[0] as Actor };
    return { kind: 'file', filing, actor: systemActor, imported: { sourceId: `${index}-${chance()}` } };
  });
  const answers = await application.bus.run(requests);
  return answers.map((answer) => {
    if ('error' in answer) throw answer.error;
    return answer.result.ticket?.number ?? '';
  });
}

/** What members do with tickets, at random and often in vain. */
export async function workAtRandom(api: Api, numbers: readonly string[], steps: number, chance: Chance): Promise<void> {
  for (let step = 0; step < steps; step++) {
    const requests = Array.from({ length: 12 }, () => someRequest(numbers, chance));
    await Promise.all(requests.map((request) => carryOut(api, request, chance)));
  }
}

function someRequest(numbers: readonly string[], chance: Chance): Request {
  const number = pick(chance, numbers);
  const actor = pick(chance, members);
  const taskId = `${number}/T${1 + Math.floor(chance() * 4)}`;
  return pick<Request>(chance, [
    { kind: 'claim', taskId, actor },
    { kind: 'claim', taskId, actor },
    { kind: 'claimNext', department: actor.department ?? 'LEGAL', actor },
    { kind: 'complete', taskId, actor, note: '已办' },
    { kind: 'release', taskId, actor, reason: '交回' },
    { kind: 'acknowledge', number, by: pick(chance, ['PERSON', 'SMS'] as const), actor },
    { kind: 'settle', number, actor: systemActor },
    { kind: 'setFacts', number, actor, facts: { householdsAffected: Math.floor(chance() * 100) } },
    { kind: 'attachRecord', number, actor, record: { item: pick(chance, recordItems), text: '已归档' } },
    { kind: 'recordRootCause', number, actor, cause: 'PROCESS_GAP', liability: 'UTILITY' },
    { kind: 'giveFeedback', number, actor, feedback: { cause: '原因', solution: '方案', improvement: '改进' } },
    { kind: 'confirm', number, actor, satisfied: chance() < 0.5 },
    pausing(number, actor, chance),
  ]);
}

const supervisor: Actor = { id: 'm-supervisor', department: null, roles: ['SUPERVISOR'] };

function pausing(number: string, actor: Actor, chance: Chance): Request {
  const until = instant(Date.now() + hour + Math.floor(chance() * 20) * hour);
  const clockId = `${number}/${pick(chance, ['TL-4', 'TL-6', 'TL-7'])}`;
  return { kind: 'requestPause', clockId, actor, ground: 'WAITING_FOR_CUSTOMER', until };
}

/** Whoever gets a task often goes on with it, and a pause that is asked for is mostly granted. */
async function carryOut({ application: { bus } }: Api, request: Request, chance: Chance): Promise<void> {
  const next = chance();
  const done = await bus.send(request).catch(() => null);
  if (request.kind === 'requestPause' && done && next < 0.8) {
    await bus.send({ kind: 'approvePause', clockId: request.clockId, actor: supervisor }).catch(() => null);
  }
  const taskId = request.kind === 'claim' || request.kind === 'claimNext' ? (done?.taskId ?? null) : null;
  if (taskId === null || next > 0.6) return;
  const { actor } = request;
  await bus.send(
    next < 0.3 ? { kind: 'release', taskId, actor, reason: '交回' } : { kind: 'complete', taskId, actor, note: '已办' },
  );
}
