import { Args, ArgsType, Ctx, Field, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../context.js';
import { AboutTicket, change } from '../tickets/about-ticket.js';
import { TicketPayloadType } from '../tickets/ticket.types.js';
import { VisitInput } from './visit.types.js';

@ArgsType()
class RecordVisitArgs extends AboutTicket {
  @Field(() => VisitInput) visit!: VisitInput;
}

@Resolver()
export class VisitResolver {
  @Mutation(() => TicketPayloadType, { description: 'A return visit, or the attempt at one (TL-11 to TL-13, RV)' })
  recordVisit(@Args(() => RecordVisitArgs) sent: RecordVisitArgs, @Ctx() context: Context) {
    return change(context, 'recordVisit', sent);
  }
}
