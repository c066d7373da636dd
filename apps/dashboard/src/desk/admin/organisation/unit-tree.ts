import type { OrganisationUnit } from './organisation.js';

/** A unit, what lies below it, and how many members all of that has. */
export interface Branch {
  readonly unit: OrganisationUnit;
  readonly below: readonly Branch[];
  readonly depth: number;
  readonly allMembers: number;
  readonly allUnits: number;
}

/** The tree as it is drawn: siblings as the server lists them. A unit whose parent is missing stands at the top. */
export function branches(units: readonly OrganisationUnit[]): Branch[] {
  const known = new Set(units.map(({ id }) => id));
  const children = byParent(units, known);
  const grow = (parent: string, depth: number): Branch[] =>
    (children.get(parent) ?? []).map((unit) => {
      const below = grow(unit.id, depth + 1);
      const allMembers = below.reduce((sum, branch) => sum + branch.allMembers, unit.members);
      const allUnits = below.reduce((sum, branch) => sum + branch.allUnits, 1);
      return { unit, below, depth, allMembers, allUnits };
    });
  return grow('', 0);
}

/** Every branch, from the top down, as an indented list shows them. */
export const flattened = (grown: readonly Branch[]): Branch[] => grown.flatMap((branch) => [branch, ...flattened(branch.below)]);

function byParent(units: readonly OrganisationUnit[], known: ReadonlySet<string>): ReadonlyMap<string, OrganisationUnit[]> {
  const children = new Map<string, OrganisationUnit[]>();
  for (const unit of units) {
    const parent = unit.parent !== null && known.has(unit.parent) ? unit.parent : '';
    children.set(parent, [...(children.get(parent) ?? []), unit]);
  }
  return children;
}
