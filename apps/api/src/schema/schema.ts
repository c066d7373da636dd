import 'reflect-metadata';
import { GraphQLSchema } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { closeByDefault } from '../access/close-by-default.js';
import { BoardResolver } from '../board/board.resolver.js';
import { ClockResolver } from '../clocks/clock.resolver.js';
import { LedgerEntryEdgeResolver, LedgerPageInfoResolver, LedgerResolver } from '../ledger/ledger.resolver.js';
import { BeatResolver, LiveResolver } from '../live/live.resolver.js';
import { MemberResolver } from '../members/member.resolver.js';
import { TaskConnectionResolver, TaskResolver } from '../tasks/task.resolver.js';
import { MaskedCustomerResolver, TicketConnectionResolver, TicketResolver } from '../tickets/ticket.resolver.js';
import { UnitResolver } from '../units/unit.resolver.js';
import { ReasonResolver } from './reason.type.js';
import { CalendarDate } from './scalars.js';

/** The public schema, closed to who isn't signed in. The domain validates, so class-validator stays out. */
export function createSchema(): GraphQLSchema {
  const schema = buildSchemaSync({
    resolvers: [
      TicketResolver,
      TicketConnectionResolver,
      MaskedCustomerResolver,
      TaskResolver,
      TaskConnectionResolver,
      ClockResolver,
      ReasonResolver,
      LedgerResolver,
      LedgerEntryEdgeResolver,
      LedgerPageInfoResolver,
      BoardResolver,
      LiveResolver,
      BeatResolver,
      MemberResolver,
      UnitResolver,
    ],
    validate: false,
    // Subscriptions bring their own iterables; nothing is ever published through this.
    pubSub: {
      publish: () => undefined,
      subscribe: () => ({ [Symbol.asyncIterator]: () => ({ next: async () => ({ done: true, value: undefined }) }) }) as never,
    },
  });
  // A calendar date is part of the contract before any field has one.
  const { types, ...config } = schema.toConfig();
  return closeByDefault(new GraphQLSchema({ ...config, types: [...types, CalendarDate] }));
}
