import { Field, ID, ObjectType } from 'type-graphql';
import { DepartmentEnum, RoleEnum } from '../schema/enums.js';
import { DateTime } from '../schema/scalars.js';

@ObjectType('Member', { description: 'Someone who signs in' })
export class MemberType {
  @Field(() => ID) id!: string;
  @Field(() => String) name!: string;
  @Field(() => DepartmentEnum, { nullable: true }) department!: string | null;
  @Field(() => [RoleEnum]) roles!: readonly string[];
}

@ObjectType('Session', { description: 'A sign-in; the token goes into `Authorization: Bearer <token>`' })
export class SessionType {
  @Field(() => String) token!: string;
  @Field(() => DateTime) expiresAt!: number;
  @Field(() => MemberType) member!: MemberType;
}
