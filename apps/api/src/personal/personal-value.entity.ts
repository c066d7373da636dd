import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What customers told us, outside the ledger: erased together with its salt (CO-4). */
@Entity('personal_value')
@Index('personal_value_stream_idx', ['stream'])
@Index('personal_value_identifier_idx', { synchronize: false })
export class PersonalValueRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'personal_value_pkey' }) id!: string;
  @Column({ type: 'text' }) stream!: string;
  @Column({ type: 'text' }) field!: string;
  @Column({ type: 'text' }) value!: string;
  @Column({ type: 'text' }) salt!: string;
}
