import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { PreferredReply } from '../schema/enums.js';
import { ConfirmationBasis, DemandOutcomeEnum } from '../schema/handling-enums.js';
import { ById, StaffText } from '../schema/said.js';
import { CalendarDate, DateTime } from '../schema/scalars.js';

@ObjectType('DemandAnswer', { description: 'What became of one of the numbered demands' })
export class DemandAnswerType {
  @Field(() => Int, { description: 'From 1' }) demand!: number;
  @Field(() => DemandOutcomeEnum) outcome!: string;
  @StaffText() text!: unknown;
}

@ObjectType('Feedback', { description: 'What the customer was told (FB-1)' })
export class FeedbackType {
  @Field(() => DateTime) at!: number;
  @ById() by!: string;
  @Field(() => PreferredReply) via!: string;
  @StaffText() cause!: unknown;
  @StaffText() solution!: unknown;
  @StaffText() improvement!: unknown;
  @Field(() => [DemandAnswerType]) outcomes!: DemandAnswerType[];
  @Field(() => CalendarDate, {
    nullable: true,
    description: 'The cause is preliminary; the final finding is promised for this date',
  })
  preliminaryUntil!: number | null;
}

@ObjectType('Confirmation', { description: 'Whether the newest feedback is accepted (FB-2, FB-7)' })
export class ConfirmationType {
  @Field(() => Boolean) satisfied!: boolean;
  @Field(() => Int, { nullable: true, description: '0–100' }) score!: number | null;
  @Field(() => ConfirmationBasis) basis!: string;
  @Field(() => DateTime) at!: number;
  @ById() by!: string;
}

@ObjectType('Instruction', { description: "The leader's word after too many rejections (FB-3)" })
export class InstructionType {
  @StaffText() text!: unknown;
  @Field(() => DateTime) at!: number;
  @ById() by!: string;
}

@InputType('DemandAnswerInput', { description: 'What became of one of the numbered demands' })
export class DemandAnswerInput {
  @Field(() => Int, { description: 'From 1' }) demand!: number;
  @Field(() => DemandOutcomeEnum) outcome!: string;
  @Field(() => String, { nullable: true, description: 'At most 2,000 characters' }) text?: string;
}

@InputType('FeedbackInput', { description: 'All three parts, and an answer to every demand (FB-1)' })
export class FeedbackInput {
  @Field(() => String, { description: '1–10,000 characters' }) cause!: string;
  @Field(() => String, { description: '1–10,000 characters' }) solution!: string;
  @Field(() => String, { description: '1–10,000 characters' }) improvement!: string;
  @Field(() => [DemandAnswerInput], { nullable: true }) outcomes?: DemandAnswerInput[];
  @Field(() => PreferredReply, { nullable: true, description: "The customer's preferred channel unless given" }) via?: string;
  @Field(() => CalendarDate, { nullable: true }) preliminaryUntil?: number;
}
