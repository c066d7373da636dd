import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How much somebody has spent lately. Unlogged: a crash of the database forgives everybody. */
@Entity('rate_bucket')
export class RateBucketRow {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'rate_bucket_pkey' }) key!: string;
  /** Points that haven't leaked out yet. */
  @Column({ type: 'double precision' }) level!: number;
  /** As of when, in milliseconds of the database's own clock. */
  @Column({ type: 'double precision' }) at!: number;
  /** What the last who asked was given. */
  @Column({ type: 'double precision' }) granted!: number;
}
