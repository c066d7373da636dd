import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/** A policy as it was published; versions never change. */
@Entity('policy')
@Unique('policy_ordinal_key', ['ordinal'])
export class PolicyRow {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'policy_pkey' }) version!: string;
  /** In the order of publication. */
  @Column({ type: 'integer' }) ordinal!: number;
  @Column({ type: 'timestamptz', name: 'effective_from' }) effectiveFrom!: Date;
  @Column({ type: 'timestamptz', name: 'published_at' }) publishedAt!: Date;
  @Column({ type: 'jsonb' }) document!: unknown;
}

/** A year's calendar as it was published last. */
@Entity('calendar_year')
export class CalendarYearRow {
  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'calendar_year_pkey' }) year!: number;
  @Column({ type: 'timestamptz', name: 'published_at' }) publishedAt!: Date;
  @Column({ type: 'jsonb' }) document!: unknown;
}
