import type { Scope } from '@gridvoice/domain/access/scope';
import { ancestry, scopeOfMember } from '@gridvoice/domain/access/territory';
import type { Department } from '@gridvoice/domain/department';
import type { Role } from '@gridvoice/domain/lifecycle/commands';
import type { DataSource } from 'typeorm';
import { UnitRow } from './unit.entity.js';

export type Unit = Pick<UnitRow, 'id' | 'name' | 'kind' | 'parentId' | 'regionId' | 'department'>;

/** The organisation tree in memory; it is small, read by every filing, and seldom changes. */
export class Organisation {
  readonly #source: DataSource;
  #units: ReadonlyMap<string, Unit> = new Map();

  constructor(source: DataSource) {
    this.#source = source;
  }

  /** Reads it anew: at the start, and after this process added units. */
  async reload(): Promise<void> {
    const units = await this.#source.getRepository(UnitRow).find({ order: { id: 'ASC' } });
    this.#units = new Map(units.map((unit) => [unit.id, unit]));
  }

  unit(id: string): Unit | null {
    return this.#units.get(id) ?? null;
  }

  /** The areas a complaint can lie in. */
  get regions(): Unit[] {
    return [...this.#units.values()].filter(({ kind }) => kind === 'REGION');
  }

  /** Whether complaints can be kept from it: any unit below the top. */
  isProtectable(id: string): boolean {
    return (this.#units.get(id)?.parentId ?? null) !== null;
  }

  isRegion(id: string): boolean {
    return this.#units.get(id)?.kind === 'REGION';
  }

  /**
   * The unit that leads cases of a department in a region (CH-6, TF-5); null where that is the unit complained about, or a part of it:
   * it never decides its own case.
   */
  leadUnit(regionId: string | null, department: Department, protectedFrom: string | null = null): string | null {
    if (regionId === null) return null;
    for (const unit of this.#units.values()) {
      if (unit.regionId !== regionId || unit.department !== department) continue;
      return this.isPartOf(unit.id, protectedFrom) ? null : unit.id;
    }
    return null;
  }

  /** Whether a unit is another one or belongs to it. */
  isPartOf(id: string, other: string | null): boolean {
    return other !== null && ancestry(this.#units, id).some((unit) => unit.id === other);
  }

  /** The tickets a member's work is about. */
  scopeOf(member: { unitId: string | null; roles: readonly Role[] }): Scope {
    return scopeOfMember(this.#units, member);
  }

  /** A unit and all below it. */
  within(id: string): string[] {
    return [...this.#units.keys()].filter((one) => this.isPartOf(one, id));
  }

  get units(): Unit[] {
    return [...this.#units.values()];
  }
}
