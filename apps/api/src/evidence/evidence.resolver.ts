import { checklist, evidenceComplete } from '@gridvoice/domain/evidence/checklist';
import { word } from '@gridvoice/domain/labels/words';
import type { Ticket } from '@gridvoice/domain/lifecycle/ticket';
import { Args, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { change } from '../tickets/about-ticket.js';
import { TicketPayloadType, TicketType } from '../tickets/ticket.types.js';
import { AttachRecordArgs, EvidenceItemType, WaiveRecordArgs } from './evidence.types.js';

@Resolver(() => TicketType)
export class EvidenceResolver {
  @FieldResolver(() => [EvidenceItemType], { description: 'What the case needs as evidence, there or not (IV-4)' })
  evidence(@Root() ticket: Ticket) {
    return checklist(ticket).map(({ record, ...item }) => ({ ...record, ...item }));
  }

  @FieldResolver(() => Boolean, { description: 'No hole in the chain of evidence (IV-4)' })
  evidenceComplete(@Root() ticket: Ticket): boolean {
    return evidenceComplete(ticket);
  }

  @Mutation(() => TicketPayloadType, { description: "An item of evidence, or why it can't be had (TL-3)" })
  attachRecord(@Args(() => AttachRecordArgs) sent: AttachRecordArgs, @Ctx() context: Context) {
    return change(context, 'attachRecord', sent);
  }

  @Mutation(() => TicketPayloadType, { description: 'A supervisor does not insist on an item (IV-4)' })
  waiveRecord(@Args(() => WaiveRecordArgs) sent: WaiveRecordArgs, @Ctx() context: Context) {
    return change(context, 'waiveRecord', sent);
  }
}

@Resolver(() => EvidenceItemType)
export class EvidenceItemResolver {
  @FieldResolver(() => String, { description: "In the viewer's language" })
  title(@Root() { item }: EvidenceItemType, @Ctx() { language }: Context): string {
    return word('record', item, language);
  }
}
