import type { Role } from '../lifecycle/commands.js';
import { type Scope, wholeUtility } from './scope.js';

/** A place in the organisation tree: province, city, region (a county or district), and what works there (TF-5). */
export interface TreeUnit {
  readonly id: string;
  readonly kind: string;
  readonly parentId: string | null;
  readonly regionId: string | null;
}

export type Tree = ReadonlyMap<string, TreeUnit>;

/** The rule by which people and tickets have a place in the tree. */
export const treeRule = 'TF-5' as const;

/** A unit and all that it belongs to, the unit itself first. A broken tree ends where it breaks. */
export function ancestry(tree: Tree, unitId: string | null): TreeUnit[] {
  const line: TreeUnit[] = [];
  for (let unit = unitId === null ? undefined : tree.get(unitId); unit && !line.includes(unit); ) {
    line.push(unit);
    unit = unit.parentId === null ? undefined : tree.get(unit.parentId);
  }
  return line;
}

const coversCities = ({ kind }: TreeUnit): boolean => kind === 'CITY' || kind === 'PROVINCE';

/** The regions a unit works for: its own, else all of its city or province; null for the top of the tree, which has everything. */
function regionsOf(tree: Tree, line: readonly TreeUnit[]): readonly string[] | null {
  const [unit] = line;
  if (!unit) return [];
  if (unit.kind === 'REGION') return [unit.id];
  if (unit.regionId !== null) return [unit.regionId];
  const area = line.find(coversCities) ?? line.at(-1);
  if (!area || area.parentId === null) return null;
  return [...tree.values()]
    .filter(({ id, kind }) => kind === 'REGION' && ancestry(tree, id).some((above) => above.id === area.id))
    .map(({ id }) => id);
}

/**
 * The tickets a member's work is about. Whoever belongs to no unit belongs to the whole utility. A wall is read by whoever walks
 * past, so it has nothing of what is protected (CO-3); a unit that is gone has nothing at all.
 */
export function scopeOfMember(tree: Tree, { unitId, roles }: { unitId: string | null; roles: readonly Role[] }): Scope {
  const line = ancestry(tree, unitId);
  const units = roles.includes('WALL') ? null : line.map(({ id }) => id);
  if (unitId === null) return { ...wholeUtility, units };
  return { regions: regionsOf(tree, line), leads: null, units };
}
