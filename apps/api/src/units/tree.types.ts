import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { DepartmentEnum, UnitKindEnum } from '../schema/enums.js';

@ObjectType('OrganisationUnit', { description: 'A unit in its place in the tree (TF-5)' })
export class OrganisationUnitType {
  @Field(() => ID) id!: string;
  @Field(() => String) name!: string;
  @Field(() => UnitKindEnum) kind!: string;
  @Field(() => ID, { nullable: true, description: 'The region it works for' }) regionId!: string | null;
  @Field(() => DepartmentEnum, { nullable: true, description: "Leads its region's cases of this department (CH-6)" })
  department!: string | null;
  @Field(() => Int, { description: 'Active members of this very unit' }) members!: number;
}

@InputType('UnitInput', { description: 'A new unit; what it works for follows from its place' })
export class UnitInput {
  @Field(() => ID, { nullable: true, description: 'a–z, 0–9, hyphen; six digits for a region; made up unless given' })
  id?: string;
  @Field(() => String, { description: '1–50 characters' }) name!: string;
  @Field(() => UnitKindEnum) kind!: string;
  @Field(() => ID, { nullable: true, description: 'Null for the top, of which there is one' }) parent?: string | null;
  @Field(() => DepartmentEnum, { nullable: true }) department?: string | null;
}

@InputType('UnitChange', { description: 'What is left out stays. Moving a unit moves what its members may see' })
export class UnitChangeInput {
  @Field(() => String, { nullable: true }) name?: string | null;
  @Field(() => ID, { nullable: true }) parent?: string | null;
  @Field(() => DepartmentEnum, { nullable: true, description: 'Null: it leads no longer' }) department?: string | null;
}
