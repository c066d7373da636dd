import { Refusal } from '@gridvoice/domain/lifecycle/refusal';
import { readText } from '@gridvoice/domain/text';
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

/** Sends a request on behalf of the viewer. @throws Refusal with fields by argument, HeldTask naming who was faster */
export async function send(
  { viewer, application, load }: Context,
  request: WithoutSender<Request>,
  keyed?: Keyed,
): Promise<Result> {
  if (!viewer) throw notSignedIn();
  const { id, department, roles } = viewer;
  try {
    const idempotency = keyed && rememberAs(request.kind, keyed);
    return await application.bus.send({ ...request, actor: { id, department, roles }, idempotency } as Request);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { holder, fields } = error.details;
    if (holder !== undefined) throw new HeldTask(error, { id: holder, name: (await load.member(holder))?.name ?? '' });
    throw fields && request.kind === 'file' ? withinInput(error) : error;
  }
}

/** The domain names fields of a filing; whoever sent it knows them as parts of the argument `input`. */
const withinInput = ({ code, because, details }: Refusal): Refusal =>
  new Refusal(code, because, {
    ...details,
    fields: (details.fields ?? []).map((field) => ({ ...field, path: `input.${field.path}` })),
  });

const longestKey = 200;

function rememberAs(operation: string, { idempotencyKey: key, input }: Keyed): Request['idempotency'] {
  if (key === null || key === undefined) return undefined;
  const read = readText(key, longestKey);
  // An empty key is refused too: taken for none, a repeated request would be carried out twice.
  if ('because' in read) throw new Refusal('BAD_USER_INPUT', 'badFields', { fields: [{ path: 'idempotencyKey', ...read }] });
  return { key, inputHash: inputHash(operation, input) };
}
