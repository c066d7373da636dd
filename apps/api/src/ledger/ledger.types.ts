import { Field, ObjectType } from 'type-graphql';
import { DateTime } from '../schema/scalars.js';

@ObjectType('LedgerEntry', { description: 'Something that happened; never changed, never deleted (SU-7)' })
export class LedgerEntryType {
  @Field(() => String, { nullable: true }) ticketNumber!: string | null;
  @Field(() => String) kind!: string;
  @Field(() => DateTime, { description: 'When it happened' }) at!: number;
  @Field(() => DateTime, { description: 'When it was recorded' }) recordedAt!: number;
  @Field(() => String) actor!: string;
  @Field(() => String, { description: 'Ties it to everything before it in its stream' }) hash!: string;
}

@ObjectType('LedgerEntryEdge', { description: 'An entry and its position' })
export class LedgerEntryEdgeType {
  @Field(() => LedgerEntryType) node!: LedgerEntryType;
}

@ObjectType('LedgerPageInfo', { description: 'Where a page of the ledger ends' })
export class LedgerPageInfoType {
  @Field(() => Boolean) hasNextPage!: boolean;
}

@ObjectType('LedgerEntryConnection', { description: 'A page of the ledger, oldest first' })
export class LedgerEntryConnectionType {
  @Field(() => [LedgerEntryEdgeType]) edges!: LedgerEntryEdgeType[];
  @Field(() => [LedgerEntryType]) nodes!: LedgerEntryType[];
  @Field(() => LedgerPageInfoType) pageInfo!: LedgerPageInfoType;
}
