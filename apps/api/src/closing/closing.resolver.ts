import { refusalText } from '@gridvoice/domain/labels/refusals';
import { type ClosingCondition, closingConditions } from '@gridvoice/domain/lifecycle/closing-conditions';
import type { Closure } from '@gridvoice/domain/lifecycle/closure';
import type { Ticket } from '@gridvoice/domain/lifecycle/ticket';
import { Args, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { RecourseEnum } from '../schema/handling-enums.js';
import { change } from '../tickets/about-ticket.js';
import { TicketPayloadType, TicketType } from '../tickets/ticket.types.js';
import { CloseTicketArgs, ClosingConditionType, ClosureType, ReopenTicketArgs, WithdrawTicketArgs } from './closing.types.js';

@Resolver(() => TicketType)
export class ClosingResolver {
  @FieldResolver(() => [ClosingConditionType], { description: 'What closing asks for, met or not (FB-4)' })
  async closing(@Root() ticket: Ticket, @Ctx() { load }: Context): Promise<readonly ClosingCondition[]> {
    return closingConditions(ticket, { policy: (await load.rules()).book.of(ticket) });
  }

  @Mutation(() => TicketPayloadType, { description: 'RULE_NOT_MET names every unmet condition (FB-4)' })
  closeTicket(@Args(() => CloseTicketArgs) sent: CloseTicketArgs, @Ctx() context: Context) {
    return change(context, 'closeTicket', sent);
  }

  @Mutation(() => TicketPayloadType, { description: 'Takes a closed case up again, under its number (FB-8)' })
  reopenTicket(@Args(() => ReopenTicketArgs) sent: ReopenTicketArgs, @Ctx() context: Context) {
    return change(context, 'reopenTicket', sent);
  }

  @Mutation(() => TicketPayloadType, { description: 'The customer takes the complaint back' })
  withdrawTicket(@Args(() => WithdrawTicketArgs) sent: WithdrawTicketArgs, @Ctx() context: Context) {
    return change(context, 'withdrawTicket', sent);
  }
}

@Resolver(() => ClosureType)
export class ClosureResolver {
  @FieldResolver(() => String, { nullable: true, description: 'For staff only' })
  reasons(@Root() { notAccepted }: Closure, @Ctx() { load, viewer }: Context): Promise<string | null> {
    return load.personal.freeText(notAccepted?.reasons, viewer);
  }

  @FieldResolver(() => String, { nullable: true, description: 'For staff only' })
  legalBasis(@Root() { notAccepted }: Closure, @Ctx() { load, viewer }: Context): Promise<string | null> {
    return load.personal.freeText(notAccepted?.legalBasis, viewer);
  }

  @FieldResolver(() => [RecourseEnum], { description: 'Where the customer was told to turn' })
  recourse(@Root() { notAccepted }: Closure): readonly string[] {
    return notAccepted?.recourse ?? [];
  }
}

@Resolver(() => ClosingConditionType)
export class ClosingConditionResolver {
  @FieldResolver(() => String, { description: "In the viewer's language" })
  text(@Root() { because, values }: ClosingCondition, @Ctx() { language }: Context): string {
    return refusalText(because, language, values);
  }
}
