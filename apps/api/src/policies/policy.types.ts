import { Field, Int, ObjectType } from 'type-graphql';
import { DateTime } from '../schema/scalars.js';

@ObjectType('Policy', { description: 'The figures of the rule book; a ticket keeps the version it was received under' })
export class PolicyType {
  @Field(() => String) version!: string;
  @Field(() => DateTime) effectiveFrom!: number;
}

@ObjectType('CalendarYear', { description: 'Holidays and make-up workdays of a year' })
export class CalendarYearType {
  @Field(() => Int) year!: number;
  @Field(() => String, { nullable: true, description: "The notice's number, where it is known" }) notice!: string | null;
  @Field(() => Boolean, { description: 'Published here; the others came with the product' }) published!: boolean;
  @Field(() => String, { description: 'JSON: holidays, makeUpDays' }) document!: string;
}
