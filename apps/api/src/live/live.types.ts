import { Field, ObjectType } from 'type-graphql';
import { LedgerEntryType } from '../ledger/ledger.types.js';
import { DateTime } from '../schema/scalars.js';

@ObjectType('TicketChange', { description: 'One ledger entry that has a ticket' })
export class TicketChangeType {
  @Field(() => LedgerEntryType) entry!: LedgerEntryType;
  @Field(() => Boolean, { description: 'Whether the ticket matched the filter after the entry' }) matches!: boolean;
}

@ObjectType('Beat', { description: 'A sign of life' })
export class BeatType {
  @Field(() => DateTime) serverTime!: number;
  @Field(() => String, { description: 'Changes with every build' }) build!: string;
}
