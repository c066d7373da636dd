import type { DataSource } from 'typeorm';
import { In } from 'typeorm';
import { MemberRow } from './member.entity.js';

/** A member as colleagues see them. */
export type Member = Pick<MemberRow, 'id' | 'name' | 'department' | 'roles' | 'unitId'>;

export const readMembers = (source: DataSource, ids: readonly string[]): Promise<Member[]> =>
  source.getRepository(MemberRow).find({
    select: { id: true, name: true, department: true, roles: true, unitId: true },
    where: { id: In([...ids]) },
  });
