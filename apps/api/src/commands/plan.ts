import type { CommandKind, TicketCommand } from '@gridvoice/domain/lifecycle/commands';
import { assertMay } from '@gridvoice/domain/lifecycle/permissions';
import type { PersonalValue } from '../personal/seal.js';
import { planFiling, planSecondary } from './plan-filing.js';
import type { Given, Planning } from './planning.js';
import { answeringReadings } from './reading/answering.js';
import { closingReadings } from './reading/closing.js';
import { evidenceReadings } from './reading/evidence.js';
import { gradingReadings } from './reading/grading.js';
import { handlingReadings } from './reading/handling.js';
import { pausingReadings } from './reading/pausing.js';
import { personalReadings } from './reading/personal.js';
import { Texts } from './reading/texts.js';
import { numberOf, type Request, ticketOf } from './request.js';

/** A request made ready for the domain: its texts read and sealed, its place in the organisation found. */
export interface Planned {
  readonly number: string;
  readonly taskId: string | null;
  readonly command: TicketCommand;
  readonly personal: readonly PersonalValue[];
}

/** What requests ask the domain for whose names differ from its commands'. */
const commandOf: Readonly<Partial<Record<Request['kind'], CommandKind>>> = {
  file: 'fileComplaint',
  fileSecondary: 'fileComplaint',
  claim: 'claimTask',
  claimNext: 'claimTask',
  release: 'releaseTask',
  complete: 'completeTask',
};

/** Requests that need nothing but their texts read. */
const readings = {
  ...gradingReadings,
  ...evidenceReadings,
  ...handlingReadings,
  ...answeringReadings,
  ...closingReadings,
  ...pausingReadings,
  ...personalReadings,
};
type Read = (request: Request, texts: Texts) => TicketCommand;

/** @throws Refusal FORBIDDEN to whoever may not send such a request at all */
export const assertRole = ({ actor, kind }: Request): void => assertMay(actor, commandOf[kind] ?? (kind as CommandKind));

/** @throws Refusal BAD_USER_INPUT naming every bad field. */
export function plan(request: Request, given: Given, planning: Planning): Planned {
  const texts = new Texts(planning.chance);
  const command = commandFor(request, given, texts, planning);
  texts.finish();
  const taskId = 'taskId' in command ? command.taskId : null;
  const number = taskId === null ? (given.number ?? ticketOf(request) ?? '') : numberOf(taskId);
  return { number, taskId, command, personal: texts.sealed };
}

function commandFor(request: Request, given: Given, texts: Texts, planning: Planning): TicketCommand {
  switch (request.kind) {
    case 'file':
      return planFiling(request, given.number ?? '', texts, planning);
    case 'fileSecondary':
      return planSecondary(request, given, texts, planning);
    case 'claim':
      return { kind: 'claimTask', taskId: request.taskId };
    case 'claimNext':
      return { kind: 'claimTask', taskId: given.taskId ?? '' };
    case 'release':
      return { kind: 'releaseTask', taskId: request.taskId, reason: texts.optional('reason', request.reason) };
    case 'complete':
      return { kind: 'completeTask', taskId: request.taskId, note: texts.optional('note', request.note) };
    default:
      return (readings[request.kind] as Read)(request, texts);
  }
}
