import type { Ticket } from '@gridvoice/domain/lifecycle/ticket';
import type { RecordedVisit } from '@gridvoice/domain/lifecycle/visit';
import { Args, ArgsType, Ctx, Field, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { readsRetaliation } from '../personal/retaliation.js';
import { AboutTicket, change } from '../tickets/about-ticket.js';
import { TicketPayloadType, TicketType } from '../tickets/ticket.types.js';
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

@Resolver(() => TicketType)
export class TicketVisitsResolver {
  @FieldResolver()
  visits(@Root() { visits, lead }: Ticket, @Ctx() { viewer }: Context): readonly RecordedVisit[] {
    return readsRetaliation(viewer, lead) ? visits : visits.map((visit) => ({ ...visit, retaliated: null }));
  }
}
