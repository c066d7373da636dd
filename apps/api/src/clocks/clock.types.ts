import { Field, ID, Int, ObjectType } from 'type-graphql';
import { ClockState, LimitUnit } from '../schema/enums.js';
import { ReasonType } from '../schema/reason.type.js';
import { DateTime } from '../schema/scalars.js';

@ObjectType('Limit', { description: 'How long a clock may run' })
export class LimitType {
  @Field(() => Int) amount!: number;
  @Field(() => LimitUnit) unit!: string;
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
  @Field(() => ClockState) state!: string;
  @Field(() => LimitType) limit!: LimitType;
  @Field(() => DateTime) startedAt!: number;
  @Field(() => DateTime) dueAt!: number;
  @Field(() => DateTime, { nullable: true, description: 'When its condition was met, in time or late' }) stoppedAt!:
    | number
    | null;
  @Field(() => Boolean, { description: "Rests on a year whose calendar isn't published yet" }) provisional!: boolean;
  @Field(() => [ClockSegmentType]) segments!: ClockSegmentType[];
}
