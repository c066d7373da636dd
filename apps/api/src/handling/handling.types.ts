import { Field, Int, ObjectType } from 'type-graphql';
import { DepartmentEnum } from '../schema/enums.js';
import { LiabilityEnum, MilestoneEnum, RootCauseEnum } from '../schema/handling-enums.js';
import { ById, StaffText } from '../schema/said.js';
import { CalendarDate, DateTime } from '../schema/scalars.js';

@ObjectType('Direction', { description: 'How a complex case is going to be handled, and by when (TL-7)' })
export class DirectionType {
  @StaffText() text!: unknown;
  @Field(() => CalendarDate) targetDate!: number;
  @Field(() => DateTime) at!: number;
  @ById() by!: string;
}

@ObjectType('Finding', { description: 'What was found to be behind it and who answers for it (RC)' })
export class FindingType {
  @Field(() => RootCauseEnum) cause!: string;
  @Field(() => LiabilityEnum) liability!: string;
  @StaffText() text!: unknown;
  @Field(() => DateTime) at!: number;
  @ById() by!: string;
}

@ObjectType('ReachedMilestone', { description: 'Something that happened in the course of the case' })
export class ReachedMilestoneType {
  @Field(() => MilestoneEnum) milestone!: string;
  @Field(() => DateTime) at!: number;
  @ById() by!: string;
  @Field(() => DepartmentEnum, { nullable: true, description: 'Where it was delivered to (TL-2)' }) department!: string | null;
  @Field(() => CalendarDate, { nullable: true, description: "The plan's own end (TL-15)" }) date!: number | null;
  @Field(() => Int, { nullable: true, description: 'How often updates are promised (TL-16)' }) minutes!: number | null;
  @Field(() => Int, { nullable: true, description: 'How many more were told, or given up after three attempts (TL-20)' })
  households!: number | null;
  @StaffText() note!: unknown;
}
