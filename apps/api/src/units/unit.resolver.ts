import { Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.js';
import type { Unit } from './organisation.js';
import { UnitType } from './unit.type.js';

@Resolver(() => UnitType)
export class UnitResolver {
  @Query(() => [UnitType], { description: 'The regions a complaint can be filed under' })
  regions(@Ctx() { application }: Context): Unit[] {
    return application.organisation.regions;
  }

  @Query(() => [UnitType], { description: 'The units that a complaint can be about, and kept from (CO-3)' })
  units(@Ctx() { application: { organisation } }: Context): Unit[] {
    return organisation.units.filter(({ id, kind }) => kind !== 'REGION' && organisation.isProtectable(id));
  }
}
