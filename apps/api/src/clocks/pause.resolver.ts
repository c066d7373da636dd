import { Args, ArgsType, Ctx, Field, ID, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../context.js';
import { PauseGround } from '../schema/enums.js';
import { DateTime } from '../schema/scalars.js';
import { change } from '../tickets/about-ticket.js';
import { TicketPayloadType } from '../tickets/ticket.types.js';

@ArgsType()
class AboutClock {
  @Field(() => ID, { description: 'Such as NUMBER/TL-6' }) clockId!: string;
  @Field(() => String, { nullable: true, description: 'Same key, same input: the same result, once' }) idempotencyKey?:
    | string
    | null;
}

@ArgsType()
class RequestPauseArgs extends AboutClock {
  @Field(() => PauseGround) ground!: string;
  @Field(() => DateTime) until!: number;
  @Field(() => String, { nullable: true, description: 'At most 2,000 characters' }) note?: string;
}

@ArgsType()
class RefusePauseArgs extends AboutClock {
  @Field(() => String, { nullable: true, description: 'At most 2,000 characters' }) reason?: string;
}

/** Time that doesn't count: asked for by a handler, approved by someone else, and counted from the request on. */
@Resolver()
export class PauseResolver {
  @Mutation(() => TicketPayloadType, { description: 'Asks for a clock to be paused from now on' })
  requestPause(@Args(() => RequestPauseArgs) sent: RequestPauseArgs, @Ctx() context: Context) {
    return change(context, 'requestPause', sent);
  }

  @Mutation(() => TicketPayloadType, { description: 'Grants the pause that was asked for' })
  approvePause(@Args(() => AboutClock) sent: AboutClock, @Ctx() context: Context) {
    return change(context, 'approvePause', sent);
  }

  @Mutation(() => TicketPayloadType, { description: 'The clock has run on all the time' })
  refusePause(@Args(() => RefusePauseArgs) sent: RefusePauseArgs, @Ctx() context: Context) {
    return change(context, 'refusePause', sent);
  }

  @Mutation(() => TicketPayloadType, { description: 'The clock runs on before the pause is over' })
  endPause(@Args(() => AboutClock) sent: AboutClock, @Ctx() context: Context) {
    return change(context, 'endPause', sent);
  }
}
