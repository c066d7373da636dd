import { classify } from '@gridvoice/domain/category';
import { readFiling } from '@gridvoice/domain/filing';
import type { Instant } from '@gridvoice/domain/instant';
import type { TicketCommand } from '@gridvoice/domain/lifecycle/commands';
import { assertMay } from '@gridvoice/domain/lifecycle/permissions';
import { Refusal } from '@gridvoice/domain/lifecycle/refusal';
import type { PersonalField, PersonalRef } from '@gridvoice/domain/lifecycle/ticket';
import { readText } from '@gridvoice/domain/text';
import { isPhone } from '../customers/phone.js';
import { type Chance, type PersonalValue, seal } from '../personal/seal.js';
import type { Organisation } from '../units/organisation.js';
import type { Request } from './request.js';

/** A request made ready for the domain: its texts read and sealed, its place in the organisation found. */
export interface Planned {
  readonly number: string;
  readonly taskId: string | null;
  readonly command: TicketCommand;
  readonly personal: readonly PersonalValue[];
}

interface Given {
  /** Drawn for a filing. */
  readonly number: string | null;
  /** Found for a claimNext. */
  readonly taskId: string | null;
}

interface Surroundings {
  readonly now: Instant;
  readonly organisation: Organisation;
  readonly chance: Chance;
}

/** What each request asks the domain for. */
const commandOf: Readonly<Record<Request['kind'], TicketCommand['kind']>> = {
  file: 'fileComplaint',
  acknowledge: 'acknowledge',
  claim: 'claimTask',
  claimNext: 'claimTask',
  release: 'releaseTask',
  complete: 'completeTask',
  settle: 'settle',
};

/** @throws Refusal FORBIDDEN before anything else, BAD_USER_INPUT naming every bad field. */
export function plan(request: Request, given: Given, surroundings: Surroundings): Planned {
  assertMay(request.actor, commandOf[request.kind]);
  const personal: PersonalValue[] = [];
  const keep = (field: string, value: string): PersonalRef => {
    const { ref, kept } = seal(field, value, surroundings.chance);
    personal.push(kept);
    return ref;
  };
  const onTask = (taskId: string, command: TicketCommand): Planned => {
    return { number: taskId.split('/', 1)[0] ?? '', taskId, command, personal };
  };
  switch (request.kind) {
    case 'file':
      return {
        number: given.number ?? '',
        taskId: null,
        command: planFiling(request, given.number ?? '', keep, surroundings),
        personal,
      };
    case 'acknowledge':
      return { number: request.number, taskId: null, command: { kind: 'acknowledge', by: request.by }, personal };
    case 'settle':
      return { number: request.number, taskId: null, command: { kind: 'settle' }, personal };
    case 'claim':
      return onTask(request.taskId, { kind: 'claimTask', taskId: request.taskId });
    case 'claimNext':
      return onTask(given.taskId ?? '', { kind: 'claimTask', taskId: given.taskId ?? '' });
    case 'release':
      return onTask(request.taskId, {
        kind: 'releaseTask',
        taskId: request.taskId,
        reason: note('reason', request.reason, keep),
      });
    case 'complete':
      return onTask(request.taskId, { kind: 'completeTask', taskId: request.taskId, note: note('note', request.note, keep) });
  }
}

type Keep = (field: string, value: string) => PersonalRef;

const longestNote = 2_000;

function note(path: string, value: string | undefined, keep: Keep): PersonalRef | null {
  if (value === undefined || value.trim() === '') return null;
  const read = readText(value, longestNote);
  if ('text' in read) return keep(path, read.text);
  throw new Refusal('BAD_USER_INPUT', 'badFields', { fields: [{ path, ...read }] });
}

function planFiling(
  { filing: sent, imported }: Extract<Request, { kind: 'file' }>,
  number: string,
  keep: Keep,
  { now, organisation }: Surroundings,
): TicketCommand {
  const isRegion = (id: string): boolean => organisation.isRegion(id);
  const filing = readFiling(sent, { now, imported: imported !== undefined, isPhone, isRegion });
  const { customer, region = null } = filing;
  const personal: Partial<Record<PersonalField, PersonalRef>> = { matter: keep('matter', filing.matter) };
  for (const field of ['name', 'phone', 'accountNumber', 'address'] as const) {
    const value = customer[field];
    if (value !== undefined) personal[field] = keep(field, value);
  }
  return {
    kind: 'fileComplaint',
    complaint: {
      number,
      receivedAt: filing.receivedAt ?? now,
      channel: filing.channel,
      subcategory: filing.subcategory,
      facts: filing.facts ?? {},
      region,
      unit: organisation.leadUnit(region, classify(filing.subcategory).lead),
      anonymous: customer.anonymous ?? false,
      preferredReply: customer.preferredReply ?? null,
      specialGroup: customer.specialGroup ?? false,
      personal,
      demands: filing.demands?.map((demand) => keep('demand', demand)) ?? [],
      imported: imported !== undefined,
      sourceId: imported?.sourceId ?? null,
      acknowledged: filing.acknowledged ?? false,
    },
  };
}
