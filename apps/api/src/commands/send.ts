import { Refusal } from '@gridvoice/domain/lifecycle/refusal';
import type { Context } from '../context.js';
import { notSignedIn } from '../errors/refusals.js';
import { HeldTask } from '../errors/task-holder.js';
import { inputHash } from './idempotency.js';
import type { Request, Result } from './request.js';

type WithoutSender<T> = T extends unknown ? Omit<T, 'actor' | 'idempotency' | 'at'> : never;

interface Keyed {
  readonly idempotencyKey?: string | null | undefined;
  /** The input as it was sent. */
  readonly input: unknown;
}

/** Sends a request on behalf of the viewer. @throws Refusal, HeldTask naming who was faster */
export async function send({ viewer, application, load }: Context, request: WithoutSender<Request>, keyed?: Keyed): Promise<Result> {
  if (!viewer) throw notSignedIn();
  const { id, department, roles } = viewer;
  const key = keyed?.idempotencyKey;
  const idempotency = key ? { key: checkedKey(key), inputHash: inputHash(request.kind, keyed.input) } : undefined;
  try {
    return await application.bus.send({ ...request, actor: { id, department, roles }, idempotency } as Request);
  } catch (error) {
    if (!(error instanceof Refusal) || error.details.holder === undefined) throw error;
    const holder = await load.member(error.details.holder);
    throw new HeldTask(error, { id: error.details.holder, name: holder?.name ?? '' });
  }
}

const longestKey = 200;

function checkedKey(key: string): string {
  if (key.length <= longestKey) return key;
  throw new Refusal('BAD_USER_INPUT', 'badFields', {
    fields: [{ path: 'idempotencyKey', because: 'tooLong', values: { most: longestKey } }],
  });
}
