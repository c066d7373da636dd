import { ArgsType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { PageInfoType } from '../lists/page.types.js';
import { DepartmentEnum, RoleEnum } from '../schema/enums.js';
import { DateTime } from '../schema/scalars.js';

@ObjectType('MemberAccount', { description: 'A member as administrators see them' })
export class MemberAccountType {
  @Field(() => ID) id!: string;
  @Field(() => String) username!: string;
  @Field(() => String) name!: string;
  @Field(() => DepartmentEnum, { nullable: true }) department!: string | null;
  @Field(() => [RoleEnum]) roles!: readonly string[];
  @Field(() => Boolean, { description: 'May sign in' }) active!: boolean;
  @Field(() => Int, { description: 'Tasks they hold; a lead releases those of whoever is gone' }) claimedTasks!: number;
  @Field(() => Boolean) secondFactor!: boolean;
  @Field(() => Boolean, { description: "Signs in by the company's own sign-on" }) singleSignOn!: boolean;
  @Field(() => DateTime, { nullable: true, description: 'Within the 180 days that the history is kept' })
  lastSignInAt!: Date | null;
}

@ObjectType('MemberAccountEdge', { description: 'An account and its place in the list' })
export class MemberAccountEdgeType {
  @Field(() => MemberAccountType) node!: MemberAccountType;
  @Field(() => String) cursor!: string;
}

@ObjectType('MemberAccountConnection', { description: 'A page of accounts' })
export class MemberAccountConnectionType {
  @Field(() => [MemberAccountEdgeType]) edges!: MemberAccountEdgeType[];
  @Field(() => [MemberAccountType]) nodes!: MemberAccountType[];
  @Field(() => PageInfoType) pageInfo!: PageInfoType;
}

@InputType('MemberFilter', { description: 'Every given field must hold' })
export class MemberFilterInput {
  @Field(() => ID, { nullable: true, description: 'This one member' }) id?: string;
  @Field(() => String, { nullable: true, description: 'A part of the user name or the name; 50 characters at most' })
  text?: string;
  @Field(() => DepartmentEnum, { nullable: true }) department?: string;
  @Field(() => RoleEnum, { nullable: true }) role?: string;
  @Field(() => ID, { nullable: true, description: 'This unit and all below it' }) unit?: string;
  @Field(() => Boolean, { nullable: true }) active?: boolean;
}

@ArgsType()
export class MemberAccountArgs {
  @Field(() => Int, { nullable: true, description: '20 unless given, 100 at most' }) first?: number;
  @Field(() => String, { nullable: true }) after?: string;
  @Field(() => MemberFilterInput, { nullable: true }) filter?: MemberFilterInput;
}

@InputType('MemberInput', { description: 'Somebody new; they get a password by a one-time link, or sign in elsewhere' })
export class MemberInput {
  @Field(() => String, { description: '3–50 of a–z, 0–9, dot, underscore, hyphen; never changed' }) username!: string;
  @Field(() => String, { description: '1–50 characters' }) name!: string;
  @Field(() => DepartmentEnum, { nullable: true, description: 'Needed by agents, members and leads' }) department?: string | null;
  @Field(() => [RoleEnum], { description: 'Examining, administering and handling are different people' }) roles!: string[];
  @Field(() => ID, { nullable: true, description: 'Where in the organisation; the whole utility unless given' })
  unit?: string | null;
}

@InputType('MemberChange', { description: 'What is left out stays; null takes away department or unit' })
export class MemberChangeInput {
  @Field(() => String, { nullable: true }) name?: string | null;
  @Field(() => DepartmentEnum, { nullable: true }) department?: string | null;
  @Field(() => [RoleEnum], { nullable: true, description: "Never one's own" }) roles?: string[] | null;
  @Field(() => ID, { nullable: true }) unit?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'False ends all their sign-ins at once' }) active?: boolean | null;
}
