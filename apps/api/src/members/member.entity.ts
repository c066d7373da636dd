import type { Department } from '@gridvoice/domain/department';
import type { Role } from '@gridvoice/domain/lifecycle/commands';
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import { UnitRow } from '../units/unit.entity.js';

/** Someone who signs in. */
@Entity('member')
@Unique('member_username_key', ['username'])
export class MemberRow {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'member_pkey' }) id!: string;
  @Column({ type: 'text' }) username!: string;
  @Column({ type: 'text' }) name!: string;
  @Column({ type: 'text', nullable: true }) department!: Department | null;
  @Column({ type: 'text', array: true }) roles!: Role[];
  @Column({ type: 'text', name: 'unit_id', nullable: true }) unitId!: string | null;
  @ManyToOne(() => UnitRow, { nullable: true })
  @JoinColumn({ name: 'unit_id', foreignKeyConstraintName: 'member_unit_id_fkey' })
  unit!: UnitRow | null;
  @Column({ type: 'text', name: 'password_hash', nullable: true }) passwordHash!: string | null;
  @Column({ type: 'boolean', default: true }) active!: boolean;
}
