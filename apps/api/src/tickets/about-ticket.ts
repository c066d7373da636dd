import { ArgsType, Field } from 'type-graphql';
import { type Sendable, send } from '../commands/send.js';
import type { Context } from '../context.js';

/** What every mutation of a ticket takes. */
@ArgsType()
export class AboutTicket {
  @Field(() => String) number!: string;
  @Field(() => String, { nullable: true, description: 'Same key, same input: the same result, once' }) idempotencyKey?:
    | string
    | null;
}

/**
 * Sends a mutation's arguments as the request of the same name and answers with the ticket; `request` where its fields have other
 * names. What the key stands for are the arguments as they came.
 */
export async function change(context: Context, kind: Sendable['kind'], sent: Partial<AboutTicket>, request?: object) {
  const { idempotencyKey, ...input } = sent;
  const { ticket } = await send(context, { kind, ...(request ?? input) } as Sendable, { idempotencyKey, input });
  return { ticket };
}
