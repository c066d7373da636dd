import type { KeyScope } from '@gridvoice/domain/access/key-scopes';
import type { Department } from '@gridvoice/domain/department';
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { MemberRow } from '../members/member.entity.js';

/** What a partner signs in with; the key itself is nowhere. */
@Entity('api_key')
export class ApiKeyRow {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'api_key_pkey' }) id!: string;
  @Column({ type: 'text' }) name!: string;
  @Column({ type: 'text' }) prefix!: string;
  @Column({ type: 'bytea', name: 'secret_hash' }) secretHash!: Buffer;
  @Column({ type: 'text', array: true }) scopes!: KeyScope[];
  @Column({ type: 'text', array: true, nullable: true }) regions!: string[] | null;
  @Column({ type: 'text', array: true, nullable: true }) departments!: Department[] | null;
  /** SHA-256 of the only documents it may send, in hex. */
  @Column({ type: 'text', array: true, nullable: true }) documents!: string[] | null;
  @Column({ type: 'timestamptz', name: 'created_at' }) createdAt!: Date;
  @Column({ type: 'text', name: 'created_by' }) createdBy!: string;
  @ManyToOne(() => MemberRow)
  @JoinColumn({ name: 'created_by', foreignKeyConstraintName: 'api_key_created_by_fkey' })
  creator!: MemberRow;
  @Column({ type: 'timestamptz', name: 'expires_at' }) expiresAt!: Date;
  @Column({ type: 'timestamptz', name: 'revoked_at', nullable: true }) revokedAt!: Date | null;
  @Column({ type: 'text', nullable: true }) replaces!: string | null;
  @ManyToOne(() => ApiKeyRow, { nullable: true })
  @JoinColumn({ name: 'replaces', foreignKeyConstraintName: 'api_key_replaces_fkey' })
  replaced!: ApiKeyRow | null;
  @Column({ type: 'timestamptz', name: 'last_used_at', nullable: true }) lastUsedAt!: Date | null;
  @Column({ type: 'text', name: 'last_used_address', nullable: true }) lastUsedAddress!: string | null;
}
