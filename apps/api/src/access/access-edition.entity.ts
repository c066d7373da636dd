import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One row, one number: it rises whenever sessions, members, keys or the organisation change. */
@Entity('access_edition')
export class AccessEditionRow {
  @PrimaryColumn({ type: 'smallint', primaryKeyConstraintName: 'access_edition_pkey' }) id!: number;
  @Column({ type: 'bigint' }) edition!: string;
}
