import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { addUnit, changeUnit, type UnitChange } from './change-unit.js';
import { type OrganisationUnit, readTree } from './tree.js';
import { OrganisationUnitType, UnitChangeInput, UnitInput } from './tree.types.js';

@Resolver(() => OrganisationUnitType)
export class OrganisationResolver {
  @Query(() => [OrganisationUnitType], { description: 'The whole tree, 5,000 units at most; for administrators and auditors' })
  organisation(@Ctx() { application }: Context): Promise<OrganisationUnit[]> {
    return readTree(application.pool);
  }

  @Mutation(() => OrganisationUnitType, { description: 'For administrators' })
  addUnit(@Arg('input', () => UnitInput) input: UnitInput, @Ctx() context: Context): Promise<OrganisationUnit> {
    const { id = null, name, kind, parent = null, department = null } = input;
    return addUnit(context, { id, name, kind, parentId: parent, department } as Parameters<typeof addUnit>[1]);
  }

  @Mutation(() => OrganisationUnitType, { description: 'For administrators; holds everywhere within a second' })
  changeUnit(
    @Arg('id', () => ID) id: string,
    @Arg('input', () => UnitChangeInput) input: UnitChangeInput,
    @Ctx() context: Context,
  ): Promise<OrganisationUnit> {
    return changeUnit(context, id, asChange(input));
  }

  @FieldResolver(() => ID, { nullable: true, description: 'What it lies under; null for the top' })
  parent(@Root() { parentId }: OrganisationUnit): string | null {
    return parentId;
  }
}

const asChange = ({ name, parent, department }: UnitChangeInput): UnitChange =>
  ({
    ...(name != null && { name }),
    ...(parent !== undefined && { parentId: parent }),
    ...(department !== undefined && { department }),
  }) as UnitChange;
