import { ArgsType, Field, InputType, ObjectType } from 'type-graphql';
import { RecordItemEnum, RecordState } from '../schema/handling-enums.js';
import { ById, StaffText } from '../schema/said.js';
import { DateTime } from '../schema/scalars.js';
import { AboutTicket } from '../tickets/about-ticket.js';

@ObjectType('EvidenceItem', { description: "An item of the case's checklist of evidence (IV-4)" })
export class EvidenceItemType {
  @Field(() => RecordItemEnum) item!: string;
  @Field(() => String, { description: 'The rule that asks for it' }) rule!: string;
  @Field(() => RecordState) state!: string;
  @StaffText('What it is and where it lies, or why it is not to be had; for staff only') text!: unknown;
  @Field(() => DateTime, { nullable: true }) at!: number | null;
  @ById() by!: string | null;
}

@InputType('RecordInput', { description: 'Exactly one of text and unavailable' })
export class RecordInput {
  @Field(() => RecordItemEnum) item!: string;
  @Field(() => String, { nullable: true, description: 'What it is and where it lies; at most 2,000 characters' }) text?: string;
  @Field(() => String, { nullable: true, description: "Why it can't be had; at most 2,000 characters" }) unavailable?: string;
}

@ArgsType()
export class AttachRecordArgs extends AboutTicket {
  @Field(() => RecordInput) record!: RecordInput;
}

@ArgsType()
export class WaiveRecordArgs extends AboutTicket {
  @Field(() => RecordItemEnum) item!: string;
  @Field(() => String) reason!: string;
}
