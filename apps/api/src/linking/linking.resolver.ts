import type { Ticket } from '@gridvoice/domain/lifecycle/ticket';
import { Args, ArgsType, Ctx, Field, FieldResolver, InputType, Mutation, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { Category, Subcategory } from '../schema/enums.js';
import { AboutTicket, change } from '../tickets/about-ticket.js';
import { FactsType } from '../tickets/facts.types.js';
import { given } from '../tickets/filing.js';
import { FileComplaintPayloadType, TicketType } from '../tickets/ticket.types.js';

@InputType('SecondaryInput', { description: 'A new demand of a customer whose complaint we have' })
class SecondaryInput {
  @Field(() => String, { description: 'What the customer says; 1–10,000 characters' }) matter!: string;
  @Field(() => Category) category!: string;
  @Field(() => Subcategory) subcategory!: string;
  @Field(() => [String], { nullable: true }) demands?: string[];
  @Field(() => FactsType, { nullable: true }) facts?: FactsType;
}

@ArgsType()
class FileSecondaryArgs extends AboutTicket {
  @Field(() => SecondaryInput) input!: SecondaryInput;
}

/** Tickets that go back to others (FB-2, FB-8). */
@Resolver(() => TicketType)
export class LinkingResolver {
  @Mutation(() => FileComplaintPayloadType, {
    description: 'A new ticket for the same customer, linked to the first (FB-2, FB-8)',
  })
  fileSecondary(@Args(() => FileSecondaryArgs) sent: FileSecondaryArgs, @Ctx() context: Context) {
    const { facts, ...input } = sent.input;
    const request = { number: sent.number, input: { ...given(input), ...(facts && { facts: given(facts) }) } };
    return change(context, 'fileSecondary', sent, request);
  }

  @FieldResolver(() => TicketType, { nullable: true, description: 'The ticket this one goes back to' })
  linkedTo(@Root() { linkedTo }: Ticket, @Ctx() { load }: Context): Promise<Ticket | null> | null {
    return linkedTo === null ? null : load.ticket(linkedTo);
  }

  @FieldResolver(() => [TicketType], { description: 'The tickets that go back to this one, oldest first' })
  linked(@Root() { number }: Ticket, @Ctx() { load }: Context): Promise<readonly Ticket[]> {
    return load.linked(number);
  }
}
