import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { FilterColumns } from './filter-columns.js';

/** One row: the ledger's epoch and the last position given out. */
@Entity('ledger_head')
export class LedgerHeadRow {
  @PrimaryColumn({ type: 'smallint', primaryKeyConstraintName: 'ledger_head_pkey' }) id!: number;
  @Column({ type: 'text' }) epoch!: string;
  @Column({ type: 'bigint' }) position!: string;
}

/** The last link of every stream. */
@Entity('ledger_stream')
export class LedgerStreamRow {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'ledger_stream_pkey' }) name!: string;
  @Column({ type: 'integer' }) sequence!: number;
  @Column({ type: 'text' }) hash!: string;
}

/** Partitioned by position; nothing in it is ever changed (SU-7). */
@Entity('ledger_entry')
@Index('ledger_entry_stream_idx', ['stream', 'sequence'])
@Index('ledger_entry_revealed_idx', { synchronize: false })
export class LedgerEntryRow {
  @PrimaryColumn({ type: 'bigint', primaryKeyConstraintName: 'ledger_entry_pkey' }) position!: string;
  @Column({ type: 'text' }) stream!: string;
  @Column({ type: 'integer' }) sequence!: number;
  @Column({ type: 'text' }) kind!: string;
  @Column({ type: 'timestamptz' }) at!: Date;
  @Column({ type: 'timestamptz', name: 'recorded_at' }) recordedAt!: Date;
  @Column({ type: 'text' }) actor!: string;
  @Column({ type: 'text', name: 'ticket_number', nullable: true }) ticketNumber!: string | null;
  @Column({ type: 'text' }) payload!: string;
  @Column({ type: 'text' }) previous!: string;
  @Column({ type: 'text' }) hash!: string;
  @Column({ type: 'jsonb', nullable: true }) before!: FilterColumns | null;
  @Column({ type: 'jsonb', nullable: true }) after!: FilterColumns | null;
}
