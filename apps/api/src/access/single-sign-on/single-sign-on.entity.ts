import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import { MemberRow } from '../../members/member.entity.js';

/** Who a provider's subject is here; made at the first sign-in and counting from then on, whatever the names become. */
@Entity('single_sign_on')
@Unique('single_sign_on_member_id_key', ['memberId'])
export class SingleSignOnRow {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'single_sign_on_pkey' }) issuer!: string;
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'single_sign_on_pkey' }) subject!: string;
  @Column({ type: 'text', name: 'member_id' }) memberId!: string;
  @ManyToOne(() => MemberRow)
  @JoinColumn({ name: 'member_id', foreignKeyConstraintName: 'single_sign_on_member_id_fkey' })
  member!: MemberRow;
  @Column({ type: 'timestamptz', name: 'linked_at' }) linkedAt!: Date;
}
