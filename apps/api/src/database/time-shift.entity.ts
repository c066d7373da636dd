import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How far the common clock is moved; zero outside tests. */
@Entity('time_shift')
export class TimeShiftRow {
  @PrimaryColumn({ type: 'smallint', primaryKeyConstraintName: 'time_shift_pkey' }) id!: number;
  @Column({ type: 'bigint' }) milliseconds!: string;
}
