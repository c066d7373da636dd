import { personalFieldNames } from '@gridvoice/domain/lifecycle/ticket';
import { ArgsType, Field, ObjectType } from 'type-graphql';
import { namedEnumOf } from '../schema/enum-of.js';
import { AboutTicket } from '../tickets/about-ticket.js';

export const PersonalFieldEnum = namedEnumOf(
  'PersonalField',
  Object.fromEntries(Object.entries(personalFieldNames).map(([field, name]) => [name, field])),
  'What customers tell about themselves and the matter',
);

@ObjectType('RevealedValue', { description: 'A personal value in plain' })
export class RevealedValueType {
  @Field(() => PersonalFieldEnum) field!: string;
  @Field(() => String, { nullable: true, description: 'Null where it was never given, or was erased' }) value!: string | null;
}

@ObjectType('RevealPayload', { description: 'What was asked for, read after it had been recorded who asked, and why (CO-4)' })
export class RevealPayloadType {
  @Field(() => [RevealedValueType]) values!: RevealedValueType[];
}

@ArgsType()
export class RevealArgs {
  @Field(() => String) number!: string;
  @Field(() => [PersonalFieldEnum], { description: 'At least one' }) fields!: string[];
  @Field(() => String, { description: 'Why; 1–2,000 characters' }) reason!: string;
}

@ArgsType()
export class CorrectPersonalArgs extends AboutTicket {
  @Field(() => PersonalFieldEnum) field!: string;
  @Field(() => String, { description: 'As a filing would have it; what stood there before is erased' }) value!: string;
  @Field(() => String, { description: 'Why; 1–2,000 characters' }) reason!: string;
}
