import { Args, ArgsType, Ctx, Field, Int, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../context.js';
import { AboutTicket, change } from '../tickets/about-ticket.js';
import { TicketPayloadType } from '../tickets/ticket.types.js';
import { FeedbackInput } from './feedback.types.js';

@ArgsType()
class GiveFeedbackArgs extends AboutTicket {
  @Field(() => FeedbackInput) feedback!: FeedbackInput;
}

@ArgsType()
class ConfirmArgs extends AboutTicket {
  @Field(() => Boolean) satisfied!: boolean;
  @Field(() => Int, { nullable: true, description: '0–100' }) score?: number;
}

@ArgsType()
class InstructArgs extends AboutTicket {
  @Field(() => String, { description: 'At most 2,000 characters' }) instruction!: string;
}

/** What the customer is told, and what becomes of it. */
@Resolver()
export class FeedbackResolver {
  @Mutation(() => TicketPayloadType, { description: 'Cause, solution and improvement, and an answer to every demand (FB-1)' })
  giveFeedback(@Args(() => GiveFeedbackArgs) sent: GiveFeedbackArgs, @Ctx() context: Context) {
    return change(context, 'giveFeedback', sent);
  }

  @Mutation(() => TicketPayloadType, { description: 'Whether the customer accepts the newest feedback (FB-2, FB-3)' })
  confirm(@Args(() => ConfirmArgs) sent: ConfirmArgs, @Ctx() context: Context) {
    return change(context, 'confirm', sent);
  }

  @Mutation(() => TicketPayloadType, { description: "The responsible leader's word, once rejected too often (FB-3)" })
  instruct(@Args(() => InstructArgs) sent: InstructArgs, @Ctx() context: Context) {
    return change(context, 'instruct', sent);
  }
}
