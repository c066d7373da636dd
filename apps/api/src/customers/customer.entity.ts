import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** The customer file, master data of the billing system. */
@Entity('customer')
@Index('customer_phone_idx', { synchronize: false })
export class CustomerRow {
  @PrimaryColumn({ type: 'text', name: 'account_number', primaryKeyConstraintName: 'customer_pkey' }) accountNumber!: string;
  @Column({ type: 'text' }) name!: string;
  @Column({ type: 'text', nullable: true }) phone!: string | null;
  @Column({ type: 'text', nullable: true }) address!: string | null;
  @Column({ type: 'text', nullable: true }) region!: string | null;
  @Column({ type: 'boolean', name: 'special_group', default: false }) specialGroup!: boolean;
  @Column({ type: 'boolean', default: false }) verified!: boolean;
}
