import { Field, ID, ObjectType } from 'type-graphql';

@ObjectType('Unit', { description: 'A place in the organisation tree (TF-5)' })
export class UnitType {
  @Field(() => ID) id!: string;
  @Field(() => String) name!: string;
}
