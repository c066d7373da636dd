import { badInput, Refusal } from '@gridvoice/domain/lifecycle/refusal';
import { readText } from '@gridvoice/domain/text';
import type { Context } from '../context.js';
import { notSignedIn } from '../errors/refusals.js';
import { HeldTask } from '../errors/task-holder.js';
import { withinInput } from '../errors/within-input.js';
import { assertKeyMaySend } from '../partners/partner-filing.js';
import { inputHash } from './idempotency.js';
import type { Request, Result } from './request.js';

type WithoutSender<T> = T extends unknown ? Omit<T, 'actor' | 'idempotency' | 'at'> : never;

/** What a resolver sends; who sends it is known. */
export type Sendable = WithoutSender<Request>;

interface Keyed {
  readonly idempotencyKey?: string | null | undefined;
  /** The input as it was sent. */
  readonly input: unknown;
}

/** Sends a request on behalf of the viewer. @throws Refusal with fields by argument, HeldTask naming who was faster */
export async function send({ viewer, application, load }: Context, request: Sendable, keyed?: Keyed): Promise<Result> {
  if (!viewer) throw notSignedIn();
  assertKeyMaySend(viewer, request);
  const { id, department, roles, scope } = viewer;
  const idempotency = keyed && rememberAs(request.kind, keyed);
  try {
    return await application.bus.send({ ...request, actor: { id, department, roles }, scope, idempotency } as Request);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { holder, fields } = error.details;
    if (holder !== undefined) throw new HeldTask(error, { id: holder, name: (await load.member(holder))?.name ?? '' });
    throw fields && filings.includes(request.kind) ? withinInput(error) : error;
  }
}

const filings: readonly Request['kind'][] = ['file', 'fileSecondary'];

const longestKey = 200;

function rememberAs(operation: string, { idempotencyKey: key, input }: Keyed): Request['idempotency'] {
  if (key === null || key === undefined) return undefined;
  const read = readText(key, longestKey);
  // An empty key is refused too: taken for none, a repeated request would be carried out twice.
  const path = operation === 'file' ? 'input.idempotencyKey' : 'idempotencyKey';
  if ('because' in read) throw badInput([{ path, ...read }]);
  return { key, inputHash: inputHash(operation, input) };
}
