import type { Department } from '@gridvoice/domain/department';
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

/** A place in the organisation tree: company, region, supply station, hall, crew (TF-5). */
@Entity('unit')
export class UnitRow {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'unit_pkey' }) id!: string;
  @Column({ type: 'text' }) name!: string;
  @Column({ type: 'text' }) kind!: string;
  @Column({ type: 'text', name: 'parent_id', nullable: true }) parentId!: string | null;
  @ManyToOne(() => UnitRow, { nullable: true })
  @JoinColumn({ name: 'parent_id', foreignKeyConstraintName: 'unit_parent_id_fkey' })
  parent!: UnitRow | null;
  @Column({ type: 'text', name: 'region_id', nullable: true }) regionId!: string | null;
  @Column({ type: 'text', nullable: true }) department!: Department | null;
}
