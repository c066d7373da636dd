import type { UnitKind } from '@gridvoice/domain/access/unit-kinds';
import { type PlacedUnit, placeUnit, type UnitToPlace } from '@gridvoice/domain/access/unit-placing';
import { badInput, Refusal } from '@gridvoice/domain/lifecycle/refusal';
import type pg from 'pg';
import { administer } from '../access/administer.js';
import type { Recorded } from '../access/record-change.js';
import type { Context } from '../context.js';
import { upsert } from '../database/rows.js';
import { countMembers, lockTree, type OrganisationUnit } from './tree.js';

/** @throws Refusal FORBIDDEN, BAD_USER_INPUT naming every bad field within `input` */
export const addUnit = (context: Context, given: Omit<UnitToPlace, 'id'> & { id: string | null }): Promise<OrganisationUnit> =>
  known(context, () =>
    administer(context, async ({ client }) => {
      const tree = await lockTree(client);
      if (given.id !== null && tree.has(given.id)) throw badInput([{ path: 'id', because: 'unitIdTaken' }]);
      const { unit } = placeUnit(tree, { ...given, id: given.id ?? madeUp(context, given.kind) });
      await write(client, [unit]);
      const entries: Recorded[] = [{ stream: `unit:${unit.id}`, kind: 'unit.added', payload: unit }];
      return { result: { ...unit, members: 0 }, entries };
    }),
  );

export type UnitChange = Partial<Pick<PlacedUnit, 'name' | 'parentId' | 'department'>>;

/** @throws Refusal FORBIDDEN, NOT_FOUND, BAD_USER_INPUT naming every bad field within `input` */
export const changeUnit = (context: Context, id: string, change: UnitChange): Promise<OrganisationUnit> =>
  known(context, () =>
    administer(context, async ({ client }) => {
      const tree = await lockTree(client);
      const before = tree.get(id);
      if (!before) throw new Refusal('NOT_FOUND', 'unknownUnitToChange');
      const { unit, moved } = placeUnit(tree, { ...before, kind: before.kind as UnitKind, ...change });
      const changed = [unit, ...moved].filter((one) => !isSame(one, tree.get(one.id)));
      await write(client, changed);
      const entries = changed.map((one): Recorded => ({ stream: `unit:${one.id}`, kind: 'unit.changed', payload: one }));
      return { result: { ...unit, members: await countMembers(client, id) }, entries };
    }),
  );

/** A region's id is its code, which nobody can make up. */
const madeUp = ({ application: { chance } }: Context, kind: UnitKind): string =>
  kind === 'REGION' ? '' : `unit-${chance.newId().slice(0, 8)}`;

const isSame = (one: PlacedUnit, other: PlacedUnit | undefined): boolean =>
  (['name', 'parentId', 'regionId', 'department'] as const).every((field) => one[field] === other?.[field]);

const write = (client: pg.PoolClient, units: readonly PlacedUnit[]): Promise<void> =>
  upsert(
    client,
    'unit',
    'id',
    units.map(({ id, name, kind, parentId, regionId, department }) => {
      return { id, name, kind, parent_id: parentId, region_id: regionId, department };
    }),
  );

/** This process knows the new tree before it answers; the others hear of it. */
async function known<T>({ application }: Context, change: () => Promise<T>): Promise<T> {
  const result = await change();
  await application.organisation.reload();
  return result;
}
