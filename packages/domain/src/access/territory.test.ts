import { describe, expect, it } from 'vitest';
import type { Role } from '../lifecycle/commands.js';
import { ancestry, scopeOfMember, type TreeUnit } from './territory.js';

const unit = (id: string, kind: string, parentId: string | null, regionId: string | null = null): [string, TreeUnit] => [
  id,
  { id, kind, parentId, regionId },
];

/** A province of two cities; one has two counties. */
const tree = new Map([
  unit('province', 'PROVINCE', null),
  unit('province-legal', 'CENTRE', 'province'),
  unit('city', 'CITY', 'province'),
  unit('city-service', 'CENTRE', 'city'),
  unit('990101', 'REGION', 'city'),
  unit('990102', 'REGION', 'city'),
  unit('990101-company', 'COMPANY', 'city', '990101'),
  unit('990101-crew', 'CREW', '990101-company', '990101'),
  unit('other', 'CITY', 'province'),
  unit('990201', 'REGION', 'other'),
]);
const scopeAt = (unitId: string | null, ...roles: Role[]) => scopeOfMember(tree, { unitId, roles });

describe('TF-5: a place in the tree is an area of work', () => {
  it.each<[string | null, readonly string[] | null, string]>([
    ['990101-crew', ['990101'], 'a crew has its county'],
    ['990101', ['990101'], 'so has whoever belongs to the county itself'],
    ['city-service', ['990101', '990102'], "a city's centre has all counties of its city, and of no other"],
    ['city', ['990101', '990102'], 'so has the city'],
    ['province-legal', null, 'who works at the top has everything, what has no region too'],
    ['province', null, 'the top itself too'],
    [null, null, 'who belongs to no unit belongs to the whole utility'],
    ['gone', [], 'a unit that is gone has nothing'],
  ])('%s: %j, since %s', (unitId, regions) => {
    expect(scopeAt(unitId, 'MEMBER')).toMatchObject({ regions, leads: null });
  });

  it('knows what a unit belongs to, itself first, and ends where the tree is broken', () => {
    expect(ancestry(tree, '990101-crew').map(({ id }) => id)).toEqual(['990101-crew', '990101-company', 'city', 'province']);
    const broken = new Map([unit('a', 'CREW', 'b'), unit('b', 'CREW', 'a'), unit('c', 'CREW', 'nowhere')]);
    expect(ancestry(broken, 'a').map(({ id }) => id)).toEqual(['a', 'b']);
    expect(ancestry(broken, 'c').map(({ id }) => id)).toEqual(['c']);
  });
});

describe('CO-3: what a unit is complained about is kept from', () => {
  it('whoever works in it or below it', () => {
    expect(scopeAt('990101-crew', 'LEAD').units).toEqual(['990101-crew', '990101-company', 'city', 'province']);
    expect(scopeAt(null, 'SUPERVISOR').units).toEqual([]);
  });

  it('every wall, wherever it hangs', () => {
    expect(scopeAt('990101-crew', 'WALL').units).toBeNull();
    expect(scopeAt(null, 'WALL').units).toBeNull();
  });
});
