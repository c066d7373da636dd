import type { PersonalField } from '@gridvoice/domain/lifecycle/ticket';
import { Args, Ctx, Mutation, Resolver } from 'type-graphql';
import { send } from '../commands/send.js';
import type { Context } from '../context.js';
import { change } from '../tickets/about-ticket.js';
import { TicketPayloadType } from '../tickets/ticket.types.js';
import { CorrectPersonalArgs, RevealArgs, RevealPayloadType } from './personal.types.js';
import { plainValues } from './plain-values.js';

/** A customer's data in plain, and put right (CO-4). */
@Resolver()
export class PersonalResolver {
  @Mutation(() => RevealPayloadType, { description: 'Recorded on the ticket; RATE_LIMITED from the 61st within an hour' })
  async reveal(@Args(() => RevealArgs) sent: RevealArgs, @Ctx() context: Context) {
    const fields = [...new Set(sent.fields)] as PersonalField[];
    const { ticket } = await send(context, { kind: 'reveal', ...sent, fields });
    return { values: ticket ? await plainValues(context.application.pool, ticket, fields) : [] };
  }

  @Mutation(() => TicketPayloadType, { description: 'What was taken down wrongly is put right' })
  correctPersonal(@Args(() => CorrectPersonalArgs) sent: CorrectPersonalArgs, @Ctx() context: Context) {
    return change(context, 'correctPersonal', sent);
  }
}
