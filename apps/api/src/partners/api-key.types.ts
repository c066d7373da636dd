import type { KeyScope } from '@gridvoice/domain/access/key-scopes';
import type { Department } from '@gridvoice/domain/department';
import type { Instant } from '@gridvoice/domain/instant';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { DepartmentEnum, KeyScopeEnum } from '../schema/enums.js';
import { ById } from '../schema/said.js';
import { DateTime } from '../schema/scalars.js';

@ObjectType('ApiKey', { description: "A partner's key, without what opens anything" })
export class ApiKeyType {
  @Field(() => ID) id!: string;
  @Field(() => String) name!: string;
  @Field(() => String, { description: 'How the key begins' }) prefix!: string;
  @Field(() => [KeyScopeEnum]) scopes!: readonly KeyScope[];
  @Field(() => [DepartmentEnum], { nullable: true, description: 'Leading departments; null sets no bound' })
  departments!: readonly Department[] | null;
  @Field(() => [String], { nullable: true, description: 'SHA-256 of the only documents it may send, in hex; null for any' })
  documents!: readonly string[] | null;
  @Field(() => DateTime) createdAt!: Date;
  @ById() createdBy!: string;
  @Field(() => DateTime) expiresAt!: Date;
  @Field(() => DateTime, { nullable: true }) revokedAt!: Date | null;
  @Field(() => DateTime, { nullable: true, description: 'To the minute' }) lastUsedAt!: Date | null;
  @Field(() => String, { nullable: true, description: 'The network address' }) lastUsedAddress!: string | null;
  @Field(() => ID, { nullable: true, description: 'The key it was made to follow' }) replaces!: string | null;
}

@ObjectType('NewApiKey', { description: 'A key, and what goes into `Authorization: Bearer <secret>`' })
export class NewApiKeyType {
  @Field(() => ApiKeyType) key!: ApiKeyType;
  @Field(() => String, { description: 'Shown this once' }) secret!: string;
}

@InputType('ApiKeyInput', { description: 'What a key is for and how far it reaches' })
export class ApiKeyInput {
  @Field(() => String, { description: '1–100 characters' }) name!: string;
  @Field(() => [KeyScopeEnum], { description: 'At least one' }) scopes!: KeyScope[];
  @Field(() => [ID], { nullable: true, description: 'Regions; all unless given' }) regions?: string[] | null;
  @Field(() => [DepartmentEnum], { nullable: true, description: 'Leading departments; all unless given' })
  departments?: Department[] | null;
  @Field(() => [String], {
    nullable: true,
    description: 'The only documents it may send, in full; at most 50 of 20,000 characters',
  })
  documents?: string[] | null;
  @Field(() => DateTime, { description: 'At most 400 days from now' }) expiresAt!: Instant;
}
