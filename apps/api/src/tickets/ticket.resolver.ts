import type { Acknowledgement } from '@gridvoice/domain/channel';
import type { Ticket } from '@gridvoice/domain/lifecycle/ticket';
import { Arg, Args, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { signedIn } from '../access/viewer.js';
import { send } from '../commands/send.js';
import type { Context } from '../context.js';
import { printCursor, readCursorIfGiven } from '../ledger/cursor.js';
import { LedgerEntryConnectionType } from '../ledger/ledger.types.js';
import { type LedgerPage, readLedgerPage } from '../ledger/ledger-page.js';
import { readPage } from '../lists/page.js';
import { MemberType } from '../members/member.type.js';
import { AcknowledgementEnum } from '../schema/enums.js';
import { Cursor } from '../schema/scalars.js';
import { UnitType } from '../units/unit.type.js';
import { FileComplaintInput } from './filing.inputs.js';
import { filingOf } from './filing.js';
import {
  FileComplaintPayloadType,
  MaskedCustomerType,
  TicketConnectionType,
  TicketListArgs,
  TicketPayloadType,
  TicketType,
} from './ticket.types.js';
import type { TicketFilter } from './ticket-filter.js';
import { countTickets, listTickets, type TicketList, ticketKey } from './ticket-list.js';
import { readSeenTicket } from './ticket-store.js';

@Resolver(() => TicketType)
export class TicketResolver {
  @Query(() => TicketType, { nullable: true })
  ticket(@Arg('number', () => String) number: string, @Ctx() { application, viewer }: Context): Promise<Ticket | null> {
    return readSeenTicket(application.pool, number, signedIn(viewer));
  }

  @Query(() => TicketConnectionType, { description: 'Newest receipt first' })
  tickets(
    @Args(() => TicketListArgs) { filter, ...page }: TicketListArgs,
    @Ctx() { application, viewer }: Context,
  ): Promise<TicketList> {
    return listTickets(application.pool, signedIn(viewer), readPage(page, ticketKey), (filter ?? {}) as TicketFilter);
  }

  @Mutation(() => FileComplaintPayloadType, { description: 'Files, grades, clocks and turns into tasks, all at once' })
  async fileComplaint(@Arg('input', () => FileComplaintInput) input: FileComplaintInput, @Ctx() context: Context) {
    const keyed = { idempotencyKey: input.idempotencyKey, input };
    return { ticket: (await send(context, { kind: 'file', filing: filingOf(input) }, keyed)).ticket };
  }

  @Mutation(() => TicketPayloadType, { description: 'The customer was told "accepted" (TL-1)' })
  async acknowledge(
    @Arg('number', () => String) number: string,
    @Arg('by', () => AcknowledgementEnum) by: Acknowledgement,
    @Ctx() context: Context,
    @Arg('idempotencyKey', () => String, { nullable: true }) idempotencyKey?: string | null,
  ) {
    const keyed = { idempotencyKey, input: { number, by } };
    return { ticket: (await send(context, { kind: 'acknowledge', number, by }, keyed)).ticket };
  }

  @FieldResolver(() => ID, { description: 'The number; a ticket has no other id' })
  id(@Root() { number }: Ticket): string {
    return number;
  }

  @FieldResolver(() => UnitType, { nullable: true })
  region(@Root() { region }: Ticket, @Ctx() { application }: Context) {
    return region === null ? null : application.organisation.unit(region);
  }

  @FieldResolver(() => UnitType, { nullable: true, description: 'The unit that answers for it (CH-6)' })
  unit(@Root() { unit }: Ticket, @Ctx() { application }: Context) {
    return unit === null ? null : application.organisation.unit(unit);
  }

  @FieldResolver(() => UnitType, { nullable: true, description: 'The unit complained about, from which it is kept (CO-3)' })
  protectedFrom(@Root() { protectedFrom }: Ticket, @Ctx() { application }: Context) {
    return protectedFrom === null ? null : application.organisation.unit(protectedFrom);
  }

  @FieldResolver(() => MemberType, { nullable: true, description: "Who took the matter and keeps the customer's side (CH-4)" })
  firstContact(@Root() { firstContact }: Ticket, @Ctx() { load }: Context) {
    return load.member(firstContact);
  }

  @FieldResolver(() => String, { nullable: true, description: 'What the customer says; for staff only' })
  matter(@Root() { personal }: Ticket, @Ctx() { load, viewer }: Context): Promise<string | null> {
    return load.personal.freeText(personal.matter, viewer);
  }

  @FieldResolver(() => [String], { nullable: true, description: 'The numbered demands; for staff only' })
  async demands(@Root() { demands }: Ticket, @Ctx() { load, viewer }: Context): Promise<string[] | null> {
    const texts = await Promise.all(demands.map((ref) => load.personal.freeText(ref, viewer)));
    return texts.includes(null) ? null : texts.filter((text) => text !== null);
  }

  @FieldResolver(() => MaskedCustomerType)
  customer(@Root() ticket: Ticket): Ticket {
    return ticket;
  }

  @FieldResolver(() => LedgerEntryConnectionType, { description: 'What happened to it, oldest first' })
  events(
    @Root() { number }: Ticket,
    @Ctx() { application, viewer }: Context,
    @Arg('first', () => Int, { nullable: true }) first?: number | null,
    @Arg('after', () => Cursor, { nullable: true }) after?: string | null,
  ): Promise<LedgerPage> {
    return readLedgerPage(application.pool, signedIn(viewer), {
      first,
      after: readCursorIfGiven(after),
      stream: `ticket:${number}`,
    });
  }
}

@Resolver(() => MaskedCustomerType)
export class MaskedCustomerResolver {
  @FieldResolver(() => String, { nullable: true })
  name(@Root() ticket: Ticket, @Ctx() { load }: Context): Promise<string | null> {
    return load.personal.masked(ticket, 'name');
  }

  @FieldResolver(() => String, { nullable: true })
  phone(@Root() ticket: Ticket, @Ctx() { load }: Context): Promise<string | null> {
    return load.personal.masked(ticket, 'phone');
  }

  @FieldResolver(() => String, { nullable: true })
  accountNumber(@Root() ticket: Ticket, @Ctx() { load }: Context): Promise<string | null> {
    return load.personal.masked(ticket, 'accountNumber');
  }

  @FieldResolver(() => String, { nullable: true })
  address(@Root() ticket: Ticket, @Ctx() { load }: Context): Promise<string | null> {
    return load.personal.masked(ticket, 'address');
  }
}

@Resolver(() => TicketConnectionType)
export class TicketConnectionResolver {
  @FieldResolver(() => Cursor, { description: 'The ledger position this page shows; ticketChanged(after: asOf) goes on from it' })
  asOf(@Root() { asOf }: TicketList): string {
    return printCursor(asOf);
  }

  @FieldResolver(() => Int)
  totalCount(@Root() { filter }: TicketList, @Ctx() { application, viewer }: Context): Promise<number> {
    return countTickets(application.pool, signedIn(viewer), filter);
  }
}
