import type { ClockSegment, Leg, Limit, Pause, PauseRequest } from '@gridvoice/domain/clocks/clock';
import type { Reason } from '@gridvoice/domain/reason';
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { TicketRow } from '../tickets/ticket.entity.js';

/** A ticket's clock as it stands. */
@Entity('clock')
@Index('clock_ticket_idx', ['ticketNumber'])
@Index('clock_running_idx', { synchronize: false })
@Index('clock_breached_idx', { synchronize: false })
export class ClockRow {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'clock_pkey' }) id!: string;
  @Column({ type: 'text', name: 'ticket_number' }) ticketNumber!: string;
  @ManyToOne(() => TicketRow)
  @JoinColumn({ name: 'ticket_number', foreignKeyConstraintName: 'clock_ticket_number_fkey' })
  ticket!: TicketRow;
  @Column({ type: 'smallint' }) ordinal!: number;
  @Column({ type: 'text' }) rule!: string;
  @Column({ type: 'text' }) state!: string;
  @Column({ type: 'jsonb' }) limit!: Limit;
  @Column({ type: 'timestamptz', name: 'started_at' }) startedAt!: Date;
  @Column({ type: 'timestamptz', name: 'due_at' }) dueAt!: Date;
  @Column({ type: 'timestamptz', name: 'stopped_at', nullable: true }) stoppedAt!: Date | null;
  @Column({ type: 'boolean' }) provisional!: boolean;
  @Column({ type: 'jsonb' }) segments!: ClockSegment[];
  @Column({ type: 'boolean' }) imported!: boolean;
  @Column({ type: 'text', nullable: true }) about!: string | null;
  @Column({ type: 'jsonb' }) legs!: Leg[];
  @Column({ type: 'jsonb' }) pauses!: Pause[];
  @Column({ type: 'timestamptz', name: 'promised_at' }) promisedAt!: Date;
  @Column({ type: 'jsonb', nullable: true }) ended!: Reason | null;
  @Column({ type: 'jsonb', name: 'pause_request', nullable: true }) pauseRequest!: PauseRequest | null;
  @Column({ type: 'timestamptz', name: 'noticed_at', nullable: true }) noticedAt!: Date | null;
}
