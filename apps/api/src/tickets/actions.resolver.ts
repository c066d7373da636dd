import { commandGrants } from '@gridvoice/domain/access/access-table';
import { isGranted } from '@gridvoice/domain/access/grant';
import { allowedActions } from '@gridvoice/domain/lifecycle/actions';
import type { Milestone } from '@gridvoice/domain/lifecycle/milestone';
import { availableMilestones } from '@gridvoice/domain/lifecycle/reaching-milestones';
import type { Ticket } from '@gridvoice/domain/lifecycle/ticket';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { MilestoneEnum } from '../schema/handling-enums.js';
import { TicketType } from './ticket.types.js';

/** What may be done with a ticket, so that a screen offers nothing that would be refused. */
@Resolver(() => TicketType)
export class ActionsResolver {
  @FieldResolver(() => [String], { description: 'The mutations this viewer may send now' })
  async actions(@Root() ticket: Ticket, @Ctx() { load, viewer }: Context): Promise<readonly string[]> {
    if (!viewer) return [];
    // A new demand is a complaint of its own, whatever became of this one (FB-2), as long as the customer is known.
    const mayFile = ticket.erasedAt === null && isGranted(commandGrants.fileComplaint, viewer, null);
    const secondary = mayFile ? ['fileSecondary'] : [];
    return [...allowedActions(ticket, (await load.rules()).circumstances(ticket, viewer)), ...secondary];
  }

  @FieldResolver(() => [MilestoneEnum], { description: 'The milestones this viewer may record now' })
  async availableMilestones(@Root() ticket: Ticket, @Ctx() { load, viewer }: Context): Promise<readonly Milestone[]> {
    return viewer ? availableMilestones(ticket, (await load.rules()).circumstances(ticket, viewer)) : [];
  }
}
