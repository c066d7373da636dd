import { isErasable } from '@gridvoice/domain/lifecycle/erasing';
import type { Ticket } from '@gridvoice/domain/lifecycle/ticket';
import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { aboutSubject } from './about-subject.js';
import { copySubject } from './copy-subject.js';
import { type Erasure, eraseSubject } from './erase-subject.js';
import type { Held } from './find-subject.js';
import { restrictSubject } from './restrict-subject.js';
import { DataSubjectType, ErasureType, SubjectInput, SubjectTicketType } from './subject.types.js';

const whyText = { description: 'Why; 1–2,000 characters' } as const;

/** What a person may ask for about the data held of them (PIPL 44–47), for supervisors; each request is on record (CO-4). */
@Resolver(() => DataSubjectType)
export class SubjectResolver {
  @Query(() => DataSubjectType, { description: 'Recorded, like everything done with it' })
  dataSubject(@Arg('by', () => SubjectInput) by: SubjectInput, @Ctx() context: Context): Promise<Held> {
    return aboutSubject(context, by, 'subject.looked-up', async (result) => ({ result }));
  }

  @Mutation(() => String, { description: 'All that is held about them, as a JSON document to hand over' })
  copySubject(
    @Arg('by', () => SubjectInput) by: SubjectInput,
    @Arg('reason', () => String, whyText) reason: string,
    @Ctx() context: Context,
  ): Promise<string> {
    return copySubject(context, by, reason);
  }

  @Mutation(() => DataSubjectType, { description: 'Nobody is shown their data in plain until that is lifted' })
  restrictSubject(
    @Arg('by', () => SubjectInput) by: SubjectInput,
    @Arg('reason', () => String, whyText) reason: string,
    @Ctx() context: Context,
  ): Promise<Held> {
    return restrictSubject(context, 'restrictPersonal', by, reason);
  }

  @Mutation(() => DataSubjectType)
  liftRestriction(
    @Arg('by', () => SubjectInput) by: SubjectInput,
    @Arg('reason', () => String, whyText) reason: string,
    @Ctx() context: Context,
  ): Promise<Held> {
    return restrictSubject(context, 'liftRestriction', by, reason);
  }

  @Mutation(() => ErasureType, { description: 'Of every ticket that is over; may be repeated' })
  eraseSubject(
    @Arg('by', () => SubjectInput) by: SubjectInput,
    @Ctx() context: Context,
    @Arg('alsoCustomerFile', () => Boolean, { defaultValue: false }) alsoCustomerFile: boolean,
  ): Promise<Erasure> {
    return eraseSubject(context, by, alsoCustomerFile);
  }

  @FieldResolver(() => Boolean, { description: 'Whether they are in the customer file' })
  customerFile(@Root() { accounts }: Held): boolean {
    return accounts.length > 0;
  }
}

@Resolver(() => SubjectTicketType)
export class SubjectTicketResolver {
  @FieldResolver(() => Boolean, { description: 'It is over, and no visit is to come' })
  erasable(@Root() ticket: Ticket): boolean {
    return isErasable(ticket);
  }
}
