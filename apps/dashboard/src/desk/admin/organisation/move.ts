import type { UnitKind } from '@gridvoice/domain/access/unit-kinds';
import { placeUnit } from '@gridvoice/domain/access/unit-placing';
import type { OrganisationUnit } from './organisation.js';
import { branches, flattened } from './unit-tree.js';

/** What moving a unit brings about, told before it is done. */
export interface Move {
  /** The unit and all below it. */
  readonly units: number;
  /** Whose view of tickets changes. */
  readonly members: number;
  /** Names of the regions it works for, before and after; null for none. */
  readonly from: string | null;
  readonly to: string | null;
}

/** Null where it stays, or where it can't go: the server says why. */
export function moveOf(units: readonly OrganisationUnit[], id: string, parent: string | null): Move | null {
  const unit = units.find((one) => one.id === id);
  if (!unit || unit.parent === parent) return null;
  const branch = flattened(branches(units)).find((one) => one.unit.id === id);
  const nameOf = (region: string | null): string | null => units.find((one) => one.id === region)?.name ?? null;
  try {
    const tree = new Map(units.map((one) => [one.id, { ...one, parentId: one.parent }]));
    const { unit: placed } = placeUnit(tree, { ...unit, kind: unit.kind as UnitKind, parentId: parent });
    const moved = { units: branch?.allUnits ?? 1, members: branch?.allMembers ?? 0 };
    return { ...moved, from: nameOf(unit.regionId), to: nameOf(placed.regionId) };
  } catch {
    return null;
  }
}
