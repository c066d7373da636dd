import type { Facts } from '@gridvoice/domain/facts';
import type { PersonalField, Ticket } from '@gridvoice/domain/lifecycle/ticket';
import type { PersonalRef } from '@gridvoice/domain/personal-ref';
import type { Reason } from '@gridvoice/domain/reason';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A ticket as it stands; how it got there is in the ledger. */
@Entity('ticket')
@Index('ticket_source_id_key', ['sourceId'], { unique: true })
@Index('ticket_received_idx', ['receivedAt', 'number'])
@Index('ticket_open_idx', { synchronize: false })
@Index('ticket_settles_idx', { synchronize: false })
@Index('ticket_linked_idx', { synchronize: false })
@Index('ticket_kept_idx', { synchronize: false })
@Index('ticket_place_idx', ['category', 'region', 'receivedAt', 'number'])
@Index('ticket_open_place_idx', { synchronize: false })
export class TicketRow {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'ticket_pkey' }) number!: string;
  @Column({ type: 'integer' }) version!: number;
  @Column({ type: 'timestamptz', name: 'received_at' }) receivedAt!: Date;
  @Column({ type: 'timestamptz', name: 'filed_at' }) filedAt!: Date;
  @Column({ type: 'text' }) channel!: string;
  @Column({ type: 'text' }) category!: string;
  @Column({ type: 'text' }) subcategory!: string;
  @Column({ type: 'boolean' }) complex!: boolean;
  @Column({ type: 'jsonb' }) facts!: Facts;
  @Column({ type: 'text' }) grade!: string;
  @Column({ type: 'jsonb', name: 'grade_reasons' }) gradeReasons!: Reason[];
  @Column({ type: 'text' }) status!: string;
  @Column({ type: 'text' }) lead!: string;
  @Column({ type: 'text', nullable: true }) region!: string | null;
  @Column({ type: 'text', nullable: true }) unit!: string | null;
  @Column({ type: 'text', name: 'first_contact', nullable: true }) firstContact!: string | null;
  @Column({ type: 'boolean' }) anonymous!: boolean;
  @Column({ type: 'text', name: 'preferred_reply', nullable: true }) preferredReply!: string | null;
  @Column({ type: 'boolean', name: 'special_group' }) specialGroup!: boolean;
  @Column({ type: 'jsonb' }) personal!: Partial<Record<PersonalField, PersonalRef>>;
  @Column({ type: 'jsonb' }) demands!: PersonalRef[];
  @Column({ type: 'boolean' }) imported!: boolean;
  @Column({ type: 'text', name: 'source_id', nullable: true }) sourceId!: string | null;
  @Column({ type: 'text' }) policy!: string;
  @Column({ type: 'timestamptz', name: 'acknowledged_at', nullable: true }) acknowledgedAt!: Date | null;
  @Column({ type: 'text', name: 'acknowledged_by', nullable: true }) acknowledgedBy!: string | null;
  @Column({ type: 'boolean' }) breached!: boolean;
  @Column({ type: 'timestamptz', name: 'graded_at' }) gradedAt!: Date;
  @Column({ type: 'text' }) severity!: string;
  @Column({ type: 'jsonb', name: 'severity_reasons' }) severityReasons!: Reason[];
  @Column({ type: 'text', name: 'linked_to', nullable: true }) linkedTo!: string | null;
  @Column({ type: 'text', name: 'protected_from', nullable: true }) protectedFrom!: string | null;
  @Column({ type: 'timestamptz', name: 'arrived_at', nullable: true }) arrivedAt!: Date | null;
  @Column({ type: 'jsonb' }) records!: Ticket['records'];
  @Column({ type: 'jsonb', nullable: true }) direction!: Ticket['direction'];
  @Column({ type: 'jsonb', nullable: true }) finding!: Ticket['finding'];
  @Column({ type: 'jsonb' }) milestones!: Ticket['milestones'];
  @Column({ type: 'jsonb' }) feedback!: Ticket['feedback'];
  @Column({ type: 'jsonb', nullable: true }) confirmation!: Ticket['confirmation'];
  @Column({ type: 'integer' }) rejections!: number;
  @Column({ type: 'jsonb', nullable: true }) instruction!: Ticket['instruction'];
  @Column({ type: 'jsonb' }) visits!: Ticket['visits'];
  @Column({ type: 'jsonb', nullable: true }) closure!: Ticket['closure'];
  @Column({ type: 'timestamptz', name: 'reopened_at', nullable: true }) reopenedAt!: Date | null;
  @Column({ type: 'timestamptz', name: 'ended_at', nullable: true }) endedAt!: Date | null;
  @Column({ type: 'boolean' }) restricted!: boolean;
  @Column({ type: 'timestamptz', name: 'erased_at', nullable: true }) erasedAt!: Date | null;
  /** When the clock runner is to look at it next; follows from the rest. */
  @Column({ type: 'timestamptz', name: 'settles_at', nullable: true }) settlesAt!: Date | null;
}
