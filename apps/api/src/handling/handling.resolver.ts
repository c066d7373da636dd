import { word } from '@gridvoice/domain/labels/words';
import type { ReachedMilestone } from '@gridvoice/domain/lifecycle/milestone';
import type { Finding } from '@gridvoice/domain/lifecycle/ticket';
import { rootCauseRow } from '@gridvoice/domain/root-causes';
import { Args, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { change } from '../tickets/about-ticket.js';
import { TicketPayloadType } from '../tickets/ticket.types.js';
import {
  MakeAppointmentArgs,
  RecordArrivalArgs,
  RecordDirectionArgs,
  RecordMilestoneArgs,
  RecordRootCauseArgs,
  ReportProgressArgs,
} from './handling.args.js';
import { FindingType, ReachedMilestoneType } from './handling.types.js';

/** What the departments record while they work on a case. */
@Resolver()
export class HandlingResolver {
  @Mutation(() => TicketPayloadType, { description: "The customer's chosen time takes the place of TL-5's limit" })
  makeAppointment(@Args(() => MakeAppointmentArgs) sent: MakeAppointmentArgs, @Ctx() context: Context) {
    return change(context, 'makeAppointment', sent, { number: sent.number, appointment: sent.at });
  }

  @Mutation(() => TicketPayloadType, { description: 'Somebody is on site (TL-5)' })
  recordArrival(@Args(() => RecordArrivalArgs) sent: RecordArrivalArgs, @Ctx() context: Context) {
    return change(context, 'recordArrival', sent, { number: sent.number, arrivedAt: sent.at });
  }

  @Mutation(() => TicketPayloadType, { description: 'How a complex case is going to be handled, and by when (TL-7)' })
  recordDirection(@Args(() => RecordDirectionArgs) sent: RecordDirectionArgs, @Ctx() context: Context) {
    return change(context, 'recordDirection', sent);
  }

  @Mutation(() => TicketPayloadType, { description: 'A report to the customer (TL-8)' })
  reportProgress(@Args(() => ReportProgressArgs) sent: ReportProgressArgs, @Ctx() context: Context) {
    return change(context, 'reportProgress', sent);
  }

  @Mutation(() => TicketPayloadType, { description: 'The cause and who answers for it (RC-5)' })
  recordRootCause(@Args(() => RecordRootCauseArgs) sent: RecordRootCauseArgs, @Ctx() context: Context) {
    return change(context, 'recordRootCause', sent);
  }

  @Mutation(() => TicketPayloadType, { description: 'Which details a milestone needs depends on it' })
  recordMilestone(@Args(() => RecordMilestoneArgs) sent: RecordMilestoneArgs, @Ctx() context: Context) {
    return change(context, 'recordMilestone', sent);
  }
}

@Resolver(() => FindingType)
export class FindingResolver {
  @FieldResolver(() => String, { description: "In the viewer's language" })
  causeText(@Root() { cause }: Finding, @Ctx() { language }: Context): string {
    return word('rootCause', cause, language);
  }

  @FieldResolver(() => String, { description: 'The dimension: RC-1 to RC-4' })
  rule(@Root() { cause }: Finding): string {
    return rootCauseRow(cause).rule;
  }
}

@Resolver(() => ReachedMilestoneType)
export class ReachedMilestoneResolver {
  @FieldResolver(() => String, { description: "In the viewer's language" })
  title(@Root() { milestone }: ReachedMilestone, @Ctx() { language }: Context): string {
    return word('milestone', milestone, language);
  }
}
