import type { Department } from '../department.js';
import { badInput, type FieldError } from '../lifecycle/refusal.js';
import { readText } from '../text.js';
import { ancestry, type TreeUnit } from './territory.js';
import { parentKinds, type UnitKind } from './unit-kinds.js';

/** A place in the tree and what it does there. `department` where it leads its region's cases of one (CH-6). */
export interface PlacedUnit extends TreeUnit {
  readonly name: string;
  readonly department: Department | null;
}

/** What an administrator says of a unit; what it works for follows from where it lies. */
export type UnitToPlace = Omit<PlacedUnit, 'regionId' | 'kind'> & { readonly kind: UnitKind };

export type PlacedTree = ReadonlyMap<string, PlacedUnit>;

const longestUnitName = 50;
/** More than the largest province has; the tree is kept in memory and shown as a whole. */
export const mostUnits = 5_000;

/**
 * The unit in its place, and all below it whose region that changes. `tree` is as it was: without the unit where it is new.
 * @throws Refusal BAD_USER_INPUT naming every bad field.
 */
export function placeUnit(tree: PlacedTree, unit: UnitToPlace): { unit: PlacedUnit; moved: readonly PlacedUnit[] } {
  const before = tree.get(unit.id) ?? null;
  const name = readText(unit.name, longestUnitName);
  const errors = [
    ...('text' in name ? [] : [{ path: 'name', ...name }]),
    ...(before ? [] : idErrors(tree, unit)),
    ...(before && before.parentId === unit.parentId ? [] : parentErrors(tree, unit)),
  ];
  const placed: PlacedUnit = { ...unit, name: 'text' in name ? name.text : '', regionId: regionOf(tree, unit, before) };
  if (errors.length === 0) errors.push(...leadErrors(tree, placed));
  if (errors.length > 0) throw badInput(errors);
  const moved = before === null || before.regionId === placed.regionId ? [] : inherit(tree, placed);
  return { unit: placed, moved };
}

function idErrors(tree: PlacedTree, { id, kind }: UnitToPlace): FieldError[] {
  if (kind === 'REGION' && !/^\d{6}$/.test(id)) return [{ path: 'id', because: 'notARegionCode' }];
  if (!/^[a-z0-9-]{1,40}$/.test(id)) return [{ path: 'id', because: 'notAUnitId' }];
  return tree.size >= mostUnits ? [{ path: 'id', because: 'tooMany', values: { most: mostUnits } }] : [];
}

function parentErrors(tree: PlacedTree, { id, kind, parentId }: UnitToPlace): FieldError[] {
  const wrong = (because: FieldError['because'], values?: FieldError['values']): FieldError[] => [
    { path: 'parent', because, ...(values && { values }) },
  ];
  if (parentId === null) {
    const isSole = [...tree.values()].every((unit) => unit.parentId !== null || unit.id === id);
    if (!isSole) return wrong('oneTop');
    return parentKinds[kind].includes('TOP') ? [] : wrong('notUnderKind', { unitKind: kind, parentKinds: kindsAbove(kind) });
  }
  const parent = tree.get(parentId);
  if (!parent) return wrong('noSuchUnit');
  if (ancestry(tree, parentId).some((unit) => unit.id === id)) return wrong('underItself');
  const fits = parentKinds[kind].some((above) => above === parent.kind);
  return fits ? [] : wrong('notUnderKind', { unitKind: kind, parentKinds: kindsAbove(kind) });
}

const kindsAbove = (kind: UnitKind): string => parentKinds[kind].filter((above) => above !== 'TOP').join(' ') || 'PROVINCE';

/** A unit that stays where it is keeps its region: older trees have companies beside the region that they work for. */
function regionOf(tree: PlacedTree, { id, kind, parentId }: UnitToPlace, before: PlacedUnit | null): string | null {
  if (kind === 'REGION') return id;
  if (before && before.parentId === parentId) return before.regionId;
  return regionBelow(parentId === null ? undefined : tree.get(parentId));
}

const regionBelow = (parent: Pick<PlacedUnit, 'id' | 'kind' | 'regionId'> | undefined): string | null =>
  parent?.kind === 'REGION' ? parent.id : (parent?.regionId ?? null);

/** Whoever lies below works for the same region, as far as no other region begins. */
function inherit(tree: PlacedTree, above: PlacedUnit): PlacedUnit[] {
  const regionId = regionBelow(above);
  return [...tree.values()]
    .filter(({ parentId, kind }) => parentId === above.id && kind !== 'REGION')
    .flatMap((unit) => {
      const moved = { ...unit, regionId };
      return [moved, ...inherit(tree, moved)];
    });
}

/** Cases of a department go to one unit of a region, so no second one can lead there, and none without a region. */
function leadErrors(tree: PlacedTree, { id, regionId, department }: PlacedUnit): FieldError[] {
  if (department === null) return [];
  if (regionId === null) return [{ path: 'department', rule: 'CH-6', because: 'leadsNoRegion' }];
  const other = [...tree.values()].find((unit) => unit.id !== id && unit.regionId === regionId && unit.department === department);
  return other ? [{ path: 'department', rule: 'CH-6', because: 'leadTaken', values: { unit: other.name } }] : [];
}
