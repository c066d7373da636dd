import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { ContactWayEnum, VisitKindEnum } from '../schema/handling-enums.js';
import { ById, StaffText } from '../schema/said.js';
import { DateTime } from '../schema/scalars.js';

@ObjectType('Visit', { description: 'A return visit, or the attempt at one (RV)' })
export class VisitType {
  @Field(() => VisitKindEnum) kind!: string;
  @Field(() => ContactWayEnum) via!: string;
  @Field(() => Boolean) reached!: boolean;
  @Field(() => Boolean, { nullable: true }) solved!: boolean | null;
  @Field(() => Boolean, { nullable: true }) retaliated!: boolean | null;
  @Field(() => Int, { nullable: true, description: '0–100 (RV-1)' }) score!: number | null;
  @StaffText() opinion!: unknown;
  @StaffText() reason!: unknown;
  @StaffText() remedy!: unknown;
  @Field(() => DateTime) at!: number;
  @ById() by!: string;
}

@InputType('VisitInput', { description: 'What a return visit brought (RV-1, RV-2)' })
export class VisitInput {
  @Field(() => VisitKindEnum) kind!: string;
  @Field(() => ContactWayEnum) via!: string;
  @Field(() => Boolean) reached!: boolean;
  @Field(() => Boolean, { nullable: true }) solved?: boolean;
  @Field(() => Boolean, { nullable: true }) retaliated?: boolean;
  @Field(() => Int, { nullable: true, description: '0–100' }) score?: number;
  @Field(() => String, { nullable: true, description: 'At most 2,000 characters' }) opinion?: string;
  @Field(() => String, { nullable: true, description: 'Of a second visit; at most 2,000 characters' }) reason?: string;
  @Field(() => String, { nullable: true, description: 'Of a second visit; at most 2,000 characters' }) remedy?: string;
}
