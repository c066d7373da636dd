import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What a key came to, kept for 30 days. */
@Entity('idempotency_key')
@Index('idempotency_key_created_idx', ['createdAt'])
@Index('idempotency_key_ticket_idx', ['ticketNumber'])
export class IdempotencyKeyRow {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'idempotency_key_pkey' }) principal!: string;
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'idempotency_key_pkey' }) key!: string;
  @Column({ type: 'text', name: 'input_hash' }) inputHash!: string;
  @Column({ type: 'text', name: 'ticket_number' }) ticketNumber!: string;
  @Column({ type: 'timestamptz', name: 'created_at' }) createdAt!: Date;
}

/** The last number drawn for a date and region (CH-6). */
@Entity('complaint_number')
export class ComplaintNumberRow {
  @PrimaryColumn({ type: 'date', primaryKeyConstraintName: 'complaint_number_pkey' }) day!: string;
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'complaint_number_pkey' }) region!: string;
  @Column({ type: 'integer' }) last!: number;
}
