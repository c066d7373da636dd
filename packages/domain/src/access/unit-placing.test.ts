import { describe, expect, it } from 'vitest';
import { Refusal } from '../lifecycle/refusal.js';
import { parentKinds, type UnitKind, unitKinds } from './unit-kinds.js';
import { type PlacedUnit, placeUnit, type UnitToPlace } from './unit-placing.js';

const unit = (id: string, kind: UnitKind, parentId: string | null, regionId: string | null = null): PlacedUnit => {
  return { id, name: id, kind, parentId, regionId, department: null };
};
const treeOf = (...units: PlacedUnit[]) => new Map(units.map((one) => [one.id, one]));
const tree = treeOf(
  unit('city', 'CITY', null),
  unit('990101', 'REGION', 'city', '990101'),
  unit('990102', 'REGION', 'city', '990102'),
  unit('company', 'COMPANY', '990101', '990101'),
  unit('station', 'STATION', 'company', '990101'),
  { ...unit('crew', 'CREW', 'station', '990101'), department: 'OPERATIONS' },
  // As older trees have it: beside its region.
  unit('beside', 'COMPANY', 'city', '990102'),
);
const known = (id: string): UnitToPlace => ({ ...(tree.get(id) as PlacedUnit), kind: tree.get(id)?.kind as UnitKind });
const added = (given: Partial<UnitToPlace>): UnitToPlace => {
  return { id: 'new', name: '新单位', kind: 'TEAM', parentId: 'company', department: null, ...given };
};
function faults(placed: UnitToPlace, within = tree): string[] {
  try {
    placeUnit(within, placed);
    return [];
  } catch (thrown) {
    if (!(thrown instanceof Refusal)) throw thrown;
    return (thrown.details.fields ?? []).map(({ path, because }) => `${path} ${because}`);
  }
}

describe('TF-5: a unit', () => {
  it('works for the region it lies in', () => {
    expect(placeUnit(tree, added({})).unit.regionId).toBe('990101');
    expect(placeUnit(tree, added({ parentId: '990102' })).unit.regionId).toBe('990102');
    expect(placeUnit(tree, added({ parentId: 'city' })).unit.regionId).toBeNull();
    expect(placeUnit(tree, added({ id: '990103', kind: 'REGION', parentId: 'city' })).unit.regionId).toBe('990103');
  });

  it('that moves takes along whatever lies below it', () => {
    const { unit: placed, moved } = placeUnit(tree, { ...known('company'), parentId: '990102' });
    expect(placed.regionId).toBe('990102');
    expect(moved.map(({ id, regionId }) => [id, regionId])).toEqual([
      ['station', '990102'],
      ['crew', '990102'],
    ]);
  });

  it('that stays keeps its region, even one that its place does not say', () => {
    expect(placeUnit(tree, { ...known('beside'), name: '改名' })).toMatchObject({ unit: { regionId: '990102' }, moved: [] });
  });

  it.each(unitKinds)('%s lies under what the table says and nothing else', (kind) => {
    for (const above of unitKinds) {
      const within = treeOf(unit('top', above, null));
      const id = kind === 'REGION' ? '990109' : 'new';
      const expected = parentKinds[kind].includes(above) ? [] : ['parent notUnderKind'];
      expect([above, faults(added({ id, kind, parentId: 'top' }), within)]).toEqual([above, expected]);
    }
    const alone = faults(added({ id: kind === 'REGION' ? '990109' : 'new', kind, parentId: null }), treeOf());
    expect(alone).toEqual(parentKinds[kind].includes('TOP') ? [] : ['parent notUnderKind']);
  });

  it('never lies under itself', () => {
    const company = treeOf(unit('city', 'CITY', null), unit('a', 'CENTRE', 'city'), unit('b', 'TEAM', 'a'));
    expect(faults({ ...known('station'), parentId: 'station' })).toEqual(['parent underItself']);
    expect(faults({ id: 'a', name: 'a', kind: 'CENTRE', parentId: 'b', department: null }, company)).toEqual([
      'parent underItself',
    ]);
  });

  it('is the only top', () => {
    expect(faults(added({ kind: 'CITY', parentId: null }))).toEqual(['parent oneTop']);
    expect(faults({ ...known('city'), name: '江州' })).toEqual([]);
  });

  it.each([
    ['990103', 'REGION', []],
    ['9901', 'REGION', ['id notARegionCode']],
    ['region', 'REGION', ['id notARegionCode']],
    ['a-1', 'CENTRE', []],
    ['A-1', 'CENTRE', ['id notAUnitId']],
    ['', 'CENTRE', ['id notAUnitId']],
    ['a'.repeat(41), 'CENTRE', ['id notAUnitId']],
  ] as const)('may have the id %j as a %s or not', (id, kind, expected) => {
    expect(faults(added({ id, kind, parentId: 'city' }))).toEqual(expected);
  });

  it('has every bad field named at once', () => {
    expect(faults(added({ id: '_', name: ' ', parentId: 'nowhere' }))).toEqual([
      'name empty',
      'id notAUnitId',
      'parent noSuchUnit',
    ]);
  });
});

describe('CH-6: the unit that leads', () => {
  it('is one in each region and department', () => {
    expect(faults(added({ department: 'OPERATIONS' }))).toEqual(['department leadTaken']);
    expect(faults(added({ department: 'LEGAL' }))).toEqual([]);
    expect(faults(added({ department: 'OPERATIONS', parentId: '990102' }))).toEqual([]);
    expect(faults(known('crew'))).toEqual([]);
  });
  it('belongs to a region', () => {
    expect(faults(added({ department: 'LEGAL', parentId: 'city' }))).toEqual(['department leadsNoRegion']);
  });
});
