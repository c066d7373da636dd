import { Args, ArgsType, Ctx, Field, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../context.js';
import { Grade } from '../schema/enums.js';
import { AboutTicket, change } from '../tickets/about-ticket.js';
import { FactsType } from '../tickets/facts.types.js';
import { TicketPayloadType } from '../tickets/ticket.types.js';

@ArgsType()
class SetFactsArgs extends AboutTicket {
  @Field(() => FactsType, { description: 'Null makes a fact unknown again; one left out stays' }) facts!: FactsType;
}

@ArgsType()
class MarkComplexArgs extends AboutTicket {
  @Field(() => String, { description: 'At most 2,000 characters' }) reason!: string;
}

@ArgsType()
class OverrideGradeArgs extends AboutTicket {
  @Field(() => Grade) grade!: string;
  @Field(() => String, { description: 'At most 2,000 characters' }) reason!: string;
}

/** What changes how urgent a case is. */
@Resolver()
export class GradingResolver {
  @Mutation(() => TicketPayloadType, { description: 'New facts grade anew (GR-6)' })
  setFacts(@Args(() => SetFactsArgs) sent: SetFactsArgs, @Ctx() context: Context) {
    return change(context, 'setFacts', sent);
  }

  @Mutation(() => TicketPayloadType, { description: 'A direction and weekly reports; possible until TL-6 runs out (TL-7)' })
  markComplex(@Args(() => MarkComplexArgs) sent: MarkComplexArgs, @Ctx() context: Context) {
    return change(context, 'markComplex', sent);
  }

  @Mutation(() => TicketPayloadType, { description: 'Raising is for any handler, lowering for a supervisor (GR-7)' })
  overrideGrade(@Args(() => OverrideGradeArgs) sent: OverrideGradeArgs, @Ctx() context: Context) {
    return change(context, 'overrideGrade', sent);
  }
}
