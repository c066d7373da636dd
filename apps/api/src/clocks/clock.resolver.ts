import { commandGrants } from '@gridvoice/domain/access/access-table';
import { isGranted } from '@gridvoice/domain/access/grant';
import type { Clock } from '@gridvoice/domain/clocks/clock';
import { pauseSteps } from '@gridvoice/domain/clocks/pausing';
import { word } from '@gridvoice/domain/labels/words';
import type { Ticket } from '@gridvoice/domain/lifecycle/ticket';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { numberOf } from '../commands/request.js';
import type { Context } from '../context.js';
import { TicketType } from '../tickets/ticket.types.js';
import { ClockType } from './clock.types.js';

@Resolver(() => ClockType)
export class ClockResolver {
  @FieldResolver(() => String, { description: "What is due, in the viewer's language" })
  title(@Root() { rule }: Clock, @Ctx() { language }: Context): string {
    return word('clock', rule, language);
  }

  @FieldResolver(() => TicketType)
  ticket(@Root() clock: Clock & { ticket?: Ticket }, @Ctx() { load }: Context) {
    return clock.ticket ?? load.ticket(numberOf(clock.id));
  }

  @FieldResolver(() => [String], { description: 'The mutations this viewer may send for it now' })
  async actions(@Root() clock: Clock & { ticket?: Ticket }, @Ctx() { load, viewer }: Context): Promise<readonly string[]> {
    const ticket = clock.ticket ?? (await load.ticket(numberOf(clock.id)));
    if (!ticket || !viewer) return [];
    return pauseSteps(clock, ticket).filter((step) => isGranted(commandGrants[step], viewer, ticket));
  }
}
