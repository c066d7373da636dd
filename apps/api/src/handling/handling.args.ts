import { ArgsType, Field, Int } from 'type-graphql';
import { DepartmentEnum } from '../schema/enums.js';
import { LiabilityEnum, MilestoneEnum } from '../schema/handling-enums.js';
import { CalendarDate, DateTime } from '../schema/scalars.js';
import { AboutTicket } from '../tickets/about-ticket.js';

@ArgsType()
export class MakeAppointmentArgs extends AboutTicket {
  @Field(() => DateTime) at!: number;
}

@ArgsType()
export class RecordArrivalArgs extends AboutTicket {
  @Field(() => DateTime, { nullable: true, description: 'Now unless given' }) at?: number;
}

@ArgsType()
export class RecordDirectionArgs extends AboutTicket {
  @Field(() => String, { description: 'At most 10,000 characters' }) direction!: string;
  @Field(() => CalendarDate) targetDate!: number;
}

@ArgsType()
export class ReportProgressArgs extends AboutTicket {
  @Field(() => String, { description: 'At most 2,000 characters' }) text!: string;
}

@ArgsType()
export class RecordRootCauseArgs extends AboutTicket {
  @Field(() => String, { description: 'A RootCause' }) cause!: string;
  @Field(() => LiabilityEnum) liability!: string;
  @Field(() => String, { nullable: true, description: 'At most 2,000 characters' }) finding?: string;
}

@ArgsType()
export class RecordMilestoneArgs extends AboutTicket {
  @Field(() => MilestoneEnum) milestone!: string;
  @Field(() => DepartmentEnum, { nullable: true }) department?: string;
  @Field(() => CalendarDate, { nullable: true }) date?: number;
  @Field(() => Int, { nullable: true }) minutes?: number;
  @Field(() => Int, { nullable: true }) households?: number;
  @Field(() => String, { nullable: true, description: 'At most 2,000 characters' }) note?: string;
}
