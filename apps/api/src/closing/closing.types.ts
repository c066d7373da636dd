import { ArgsType, Field, InputType, ObjectType } from 'type-graphql';
import { ClosureOutcomeEnum, RecourseEnum, ReopeningGroundEnum } from '../schema/handling-enums.js';
import { ById } from '../schema/said.js';
import { DateTime } from '../schema/scalars.js';
import { AboutTicket } from '../tickets/about-ticket.js';

@ObjectType('Closure', { description: 'How the case ended' })
export class ClosureType {
  @Field(() => ClosureOutcomeEnum) outcome!: string;
  @Field(() => DateTime) at!: number;
  @ById() by!: string;
}

@ObjectType('ClosingCondition', { description: 'Something that closing asks for (FB-4)' })
export class ClosingConditionType {
  @Field(() => String, { description: 'An id of the rule catalogue' }) rule!: string;
  @Field(() => Boolean) met!: boolean;
}

@InputType('NotAcceptedInput', { description: 'What a closure that the customer does not accept must name (FB-3)' })
export class NotAcceptedInput {
  @Field(() => String, { description: '1–10,000 characters' }) reasons!: string;
  @Field(() => String, { description: '1–10,000 characters' }) legalBasis!: string;
  @Field(() => [RecourseEnum], { description: 'Where else to turn' }) recourse!: string[];
}

@ArgsType()
export class CloseTicketArgs extends AboutTicket {
  @Field(() => NotAcceptedInput, { nullable: true }) notAccepted?: NotAcceptedInput;
}

@ArgsType()
export class ReopenTicketArgs extends AboutTicket {
  @Field(() => ReopeningGroundEnum) ground!: string;
  @Field(() => String, { nullable: true, description: 'At most 2,000 characters' }) note?: string;
}

@ArgsType()
export class WithdrawTicketArgs extends AboutTicket {
  @Field(() => String, { description: 'At most 2,000 characters' }) reason!: string;
}
