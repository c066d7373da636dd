import type { PersonalRef } from '@gridvoice/domain/personal-ref';
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { TicketRow } from '../tickets/ticket.entity.js';

/** A task as it stands; `grade` and `imported` repeat its ticket's, so that a pool is sorted by one index. */
@Entity('task')
@Index('task_ticket_idx', ['ticketNumber'])
@Index('task_urgency_idx', { synchronize: false })
@Index('task_claimed_idx', { synchronize: false })
export class TaskRow {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'task_pkey' }) id!: string;
  @Column({ type: 'text', name: 'ticket_number' }) ticketNumber!: string;
  @ManyToOne(() => TicketRow)
  @JoinColumn({ name: 'ticket_number', foreignKeyConstraintName: 'task_ticket_number_fkey' })
  ticket!: TicketRow;
  @Column({ type: 'smallint' }) ordinal!: number;
  @Column({ type: 'text' }) kind!: string;
  @Column({ type: 'text' }) rule!: string;
  @Column({ type: 'text' }) department!: string;
  @Column({ type: 'text' }) status!: string;
  @Column({ type: 'text', nullable: true }) assignee!: string | null;
  @Column({ type: 'timestamptz', name: 'opened_at' }) openedAt!: Date;
  @Column({ type: 'timestamptz', name: 'due_at', nullable: true }) dueAt!: Date | null;
  @Column({ type: 'text', name: 'clock_id', nullable: true }) clockId!: string | null;
  @Column({ type: 'timestamptz', name: 'claimed_at', nullable: true }) claimedAt!: Date | null;
  @Column({ type: 'timestamptz', name: 'completed_at', nullable: true }) completedAt!: Date | null;
  @Column({ type: 'jsonb', nullable: true }) note!: PersonalRef | null;
  @Column({ type: 'text' }) grade!: string;
  @Column({ type: 'boolean' }) imported!: boolean;
}
