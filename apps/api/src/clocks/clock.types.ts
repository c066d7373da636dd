import { Field, ID, Int, ObjectType } from 'type-graphql';
import { ClockState, LimitUnit, PauseGround } from '../schema/enums.js';
import { ReasonType } from '../schema/reason.type.js';
import { ById, StaffText } from '../schema/said.js';
import { DateTime } from '../schema/scalars.js';

@ObjectType('Limit', { description: 'How long a clock may run' })
export class LimitType {
  @Field(() => Int, { nullable: true, description: 'Null for a MOMENT' }) amount?: number;
  @Field(() => LimitUnit) unit!: string;
  @Field(() => DateTime, { nullable: true, description: 'The moment of a MOMENT' }) at?: number;
}

@ObjectType('Leg', { description: 'A limit set at some moment; the earliest due time of all holds' })
export class LegType {
  @Field(() => DateTime) from!: number;
  @Field(() => LimitType) limit!: LimitType;
}

@ObjectType('Pause', { description: 'Time that does not count' })
export class PauseType {
  @Field(() => PauseGround) ground!: string;
  @Field(() => DateTime) from!: number;
  @Field(() => DateTime, { description: 'The end it was approved with, or the moment it was ended earlier' }) until!: number;
  @ById() requestedBy!: string;
  @ById() approvedBy!: string;
}

@ObjectType('PauseRequest', { description: 'A pause that nobody has decided on yet' })
export class PauseRequestType {
  @Field(() => PauseGround) ground!: string;
  @Field(() => DateTime) from!: number;
  @Field(() => DateTime) until!: number;
  @ById() requestedBy!: string;
  @StaffText() note!: unknown;
}

@ObjectType('ClockSegment', { description: 'A stretch between start and due, counted or not, with its reason' })
export class ClockSegmentType {
  @Field(() => DateTime) from!: number;
  @Field(() => DateTime) to!: number;
  @Field(() => Boolean) counted!: boolean;
  @Field(() => ReasonType) reason!: ReasonType;
}

@ObjectType('Clock', { description: 'A time limit under way (TL)' })
export class ClockType {
  @Field(() => ID) id!: string;
  @Field(() => String, { description: 'An id of the rule catalogue' }) rule!: string;
  @Field(() => String, { nullable: true, description: 'What tells two clocks of one rule apart' }) about!: string | null;
  @Field(() => ClockState) state!: string;
  @Field(() => LimitType, { description: 'Of the leg that decides' }) limit!: LimitType;
  @Field(() => DateTime) startedAt!: number;
  @Field(() => DateTime) dueAt!: number;
  @Field(() => DateTime, { description: 'As it was promised at the start, whatever moved it since' }) promisedAt!: number;
  @Field(() => DateTime, { nullable: true, description: 'When its condition was met, in time or late' }) stoppedAt!:
    | number
    | null;
  @Field(() => ReasonType, { nullable: true, description: 'How it was stopped, or why cancelled' }) ended!: ReasonType | null;
  @Field(() => Boolean, { description: "Rests on a year whose calendar isn't published yet" }) provisional!: boolean;
  @Field(() => [ClockSegmentType]) segments!: ClockSegmentType[];
  @Field(() => [LegType]) legs!: LegType[];
  @Field(() => [PauseType]) pauses!: PauseType[];
  @Field(() => PauseRequestType, { nullable: true }) pauseRequest!: PauseRequestType | null;
}
