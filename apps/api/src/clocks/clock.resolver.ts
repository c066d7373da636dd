import type { Clock } from '@gridvoice/domain/clocks/clock';
import { word } from '@gridvoice/domain/labels/words';
import type { Ticket } from '@gridvoice/domain/lifecycle/ticket';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
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
    return clock.ticket ?? load.ticket(clock.id.split('/', 1)[0] ?? '');
  }
}
