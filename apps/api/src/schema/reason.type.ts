import { reasonText } from '@gridvoice/domain/labels/reasons';
import type { Reason } from '@gridvoice/domain/reason';
import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';

@ObjectType('Reason', { description: 'Why something was decided' })
export class ReasonType {
  @Field(() => String, { description: 'An id of the rule catalogue' }) rule!: string;
  @Field(() => String, { description: 'Which part of the rule; the same in every language' }) because!: string;
}

@Resolver(() => ReasonType)
export class ReasonResolver {
  @FieldResolver(() => String, { description: "In the viewer's language" })
  text(@Root() reason: Reason, @Ctx() { language }: Context): string {
    return reasonText(reason, language);
  }
}
