import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import { MemberRow } from '../members/member.entity.js';

/** A sign-in; its secrets themselves are nowhere. */
@Entity('session')
@Unique('session_bearer_hash_key', ['bearerHash'])
@Index('session_member_id_idx', ['memberId'])
export class SessionRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'session_pkey' }) id!: string;
  @Column({ type: 'text', name: 'member_id' }) memberId!: string;
  @ManyToOne(() => MemberRow)
  @JoinColumn({ name: 'member_id', foreignKeyConstraintName: 'session_member_id_fkey' })
  member!: MemberRow;
  /** Null once a browser's session has got new secrets: browsers have no use for it. */
  @Column({ type: 'bytea', name: 'bearer_hash', nullable: true }) bearerHash!: Buffer | null;
  @Column({ type: 'text' }) how!: string;
  @Column({ type: 'text', nullable: true }) address!: string | null;
  @Column({ type: 'text', name: 'user_agent', nullable: true }) userAgent!: string | null;
  @Column({ type: 'timestamptz', name: 'created_at' }) createdAt!: Date;
  @Column({ type: 'timestamptz', name: 'expires_at' }) expiresAt!: Date;
  @Column({ type: 'timestamptz', name: 'last_seen_at' }) lastSeenAt!: Date;
}

/** A session's cookies, past ones too, so that one who shows a past one is noticed. */
@Entity('session_cookie')
@Index('session_cookie_session_id_idx', ['sessionId'])
export class SessionCookieRow {
  @PrimaryColumn({ type: 'bytea', primaryKeyConstraintName: 'session_cookie_pkey' }) hash!: Buffer;
  @Column({ type: 'uuid', name: 'session_id' }) sessionId!: string;
  @ManyToOne(() => SessionRow, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'session_id', foreignKeyConstraintName: 'session_cookie_session_id_fkey' })
  session!: SessionRow;
  @Column({ type: 'timestamptz', name: 'issued_at' }) issuedAt!: Date;
  /** When a browser first sent it: until then its predecessor holds, since the answer that brought it may have been lost. */
  @Column({ type: 'timestamptz', name: 'used_at', nullable: true }) usedAt!: Date | null;
  @Column({ type: 'timestamptz', name: 'replaced_at', nullable: true }) replacedAt!: Date | null;
}
