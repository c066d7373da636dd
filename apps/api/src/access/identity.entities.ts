import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { MemberRow } from '../members/member.entity.js';

/** A device on which a member has signed in, known by a cookie of which only the hash is here. */
@Entity('known_device')
export class KnownDeviceRow {
  @PrimaryColumn({ type: 'text', name: 'member_id', primaryKeyConstraintName: 'known_device_pkey' }) memberId!: string;
  @ManyToOne(() => MemberRow)
  @JoinColumn({ name: 'member_id', foreignKeyConstraintName: 'known_device_member_id_fkey' })
  member!: MemberRow;
  @PrimaryColumn({ type: 'bytea', primaryKeyConstraintName: 'known_device_pkey' }) hash!: Buffer;
  @Column({ type: 'timestamptz', name: 'used_at' }) usedAt!: Date;
}

/** How many guesses have lately gone wrong; it leaks away by itself. */
@Entity('guess_level')
export class GuessLevelRow {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'guess_level_pkey' }) key!: string;
  @Column({ type: 'double precision' }) level!: number;
  @Column({ type: 'timestamptz' }) at!: Date;
}

/** One attempt to sign in; who is null where the name is nobody's. */
@Entity('sign_in_record')
@Index('sign_in_record_at_idx', ['at', 'id'])
@Index('sign_in_record_member_idx', ['memberId', 'at', 'id'])
export class SignInRecordRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'sign_in_record_pkey' }) id!: string;
  @Column({ type: 'timestamptz' }) at!: Date;
  @Column({ type: 'text', name: 'member_id', nullable: true }) memberId!: string | null;
  @ManyToOne(() => MemberRow, { nullable: true })
  @JoinColumn({ name: 'member_id', foreignKeyConstraintName: 'sign_in_record_member_id_fkey' })
  member!: MemberRow | null;
  @Column({ type: 'text' }) outcome!: string;
  @Column({ type: 'text' }) how!: string;
  @Column({ type: 'text', nullable: true }) address!: string | null;
  @Column({ type: 'text', name: 'user_agent', nullable: true }) userAgent!: string | null;
}

/** A secret shared with a member's authenticator app; it counts from `confirmed_at` on. */
@Entity('second_factor')
export class SecondFactorRow {
  @PrimaryColumn({ type: 'text', name: 'member_id', primaryKeyConstraintName: 'second_factor_pkey' }) memberId!: string;
  @ManyToOne(() => MemberRow)
  @JoinColumn({ name: 'member_id', foreignKeyConstraintName: 'second_factor_member_id_fkey' })
  member!: MemberRow;
  @Column({ type: 'text' }) secret!: string;
  @Column({ type: 'timestamptz', name: 'confirmed_at', nullable: true }) confirmedAt!: Date | null;
  /** The last step of 30 s whose code was used; it and those before never count again. */
  @Column({ type: 'bigint', name: 'last_step' }) lastStep!: string;
}

/** A code for the day the authenticator is lost. */
@Entity('recovery_code')
export class RecoveryCodeRow {
  @PrimaryColumn({ type: 'text', name: 'member_id', primaryKeyConstraintName: 'recovery_code_pkey' }) memberId!: string;
  @ManyToOne(() => MemberRow)
  @JoinColumn({ name: 'member_id', foreignKeyConstraintName: 'recovery_code_member_id_fkey' })
  member!: MemberRow;
  @PrimaryColumn({ type: 'bytea', primaryKeyConstraintName: 'recovery_code_pkey' }) hash!: Buffer;
  @Column({ type: 'timestamptz', name: 'used_at', nullable: true }) usedAt!: Date | null;
}

/** A link that sets a member's password once. */
@Entity('sign_in_link')
@Index('sign_in_link_member_id_idx', ['memberId'])
export class SignInLinkRow {
  @PrimaryColumn({ type: 'bytea', primaryKeyConstraintName: 'sign_in_link_pkey' }) hash!: Buffer;
  @Column({ type: 'text', name: 'member_id' }) memberId!: string;
  @ManyToOne(() => MemberRow)
  @JoinColumn({ name: 'member_id', foreignKeyConstraintName: 'sign_in_link_member_id_fkey' })
  member!: MemberRow;
  @Column({ type: 'text' }) purpose!: string;
  @Column({ type: 'timestamptz', name: 'created_at' }) createdAt!: Date;
  @Column({ type: 'timestamptz', name: 'expires_at' }) expiresAt!: Date;
  @Column({ type: 'timestamptz', name: 'used_at', nullable: true }) usedAt!: Date | null;
}
