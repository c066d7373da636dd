import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { AccountResolver, OpenSignInResolver, SignInRecordResolver } from '../access/account.resolver.js';
import { guardSchema } from '../access/guard-schema.js';
import { SignInResolver } from '../access/sign-in.resolver.js';
import { SignInWaysResolver } from '../access/single-sign-on/sign-in-ways.resolver.js';
import { BoardResolver } from '../board/board.resolver.js';
import { ClockResolver } from '../clocks/clock.resolver.js';
import { PauseResolver } from '../clocks/pause.resolver.js';
import { ClosingConditionResolver, ClosingResolver, ClosureResolver } from '../closing/closing.resolver.js';
import { DuplicateResolver } from '../duplicates/duplicate.resolver.js';
import { EvidenceItemResolver, EvidenceResolver } from '../evidence/evidence.resolver.js';
import { FeedbackResolver } from '../feedback/feedback.resolver.js';
import { GradingResolver } from '../grading/grading.resolver.js';
import { FindingResolver, HandlingResolver, ReachedMilestoneResolver } from '../handling/handling.resolver.js';
import { LedgerEntryEdgeResolver, LedgerPageInfoResolver, LedgerResolver } from '../ledger/ledger.resolver.js';
import { LinkingResolver } from '../linking/linking.resolver.js';
import { BeatResolver, LiveResolver } from '../live/live.resolver.js';
import { MemberAccountConnectionResolver, MemberAccountResolver } from '../members/account.resolver.js';
import { MemberResolver } from '../members/member.resolver.js';
import { ApiKeyResolver } from '../partners/api-key.resolver.js';
import { PersonalResolver } from '../personal/personal.resolver.js';
import { PolicyResolver } from '../policies/policy.resolver.js';
import { SubjectResolver, SubjectTicketResolver } from '../subjects/subject.resolver.js';
import { TaskConnectionResolver, TaskResolver } from '../tasks/task.resolver.js';
import { ActionsResolver } from '../tickets/actions.resolver.js';
import { MaskedCustomerResolver, TicketConnectionResolver, TicketResolver } from '../tickets/ticket.resolver.js';
import { OrganisationResolver } from '../units/tree.resolver.js';
import { UnitResolver } from '../units/unit.resolver.js';
import { TicketVisitsResolver, VisitResolver } from '../visits/visit.resolver.js';
import { ReasonResolver } from './reason.type.js';

/** The public schema, guarded by the access table. The domain validates, so class-validator stays out. */
export function createSchema(): GraphQLSchema {
  const schema = buildSchemaSync({
    resolvers: [
      TicketResolver,
      TicketConnectionResolver,
      MaskedCustomerResolver,
      TaskResolver,
      TaskConnectionResolver,
      ActionsResolver,
      GradingResolver,
      EvidenceResolver,
      EvidenceItemResolver,
      HandlingResolver,
      FindingResolver,
      ReachedMilestoneResolver,
      FeedbackResolver,
      TicketVisitsResolver,
      VisitResolver,
      ClosingResolver,
      ClosureResolver,
      ClosingConditionResolver,
      LinkingResolver,
      ClockResolver,
      PauseResolver,
      PolicyResolver,
      ReasonResolver,
      LedgerResolver,
      LedgerEntryEdgeResolver,
      LedgerPageInfoResolver,
      BoardResolver,
      LiveResolver,
      BeatResolver,
      PersonalResolver,
      SubjectResolver,
      SubjectTicketResolver,
      MemberResolver,
      MemberAccountResolver,
      MemberAccountConnectionResolver,
      SignInResolver,
      AccountResolver,
      OpenSignInResolver,
      SignInRecordResolver,
      SignInWaysResolver,
      UnitResolver,
      DuplicateResolver,
      ApiKeyResolver,
      OrganisationResolver,
    ],
    validate: false,
    // Subscriptions bring their own iterables; nothing is ever published through this.
    pubSub: {
      publish: () => undefined,
      subscribe: () => ({ [Symbol.asyncIterator]: () => ({ next: async () => ({ done: true, value: undefined }) }) }) as never,
    },
  });
  return guardSchema(schema);
}
