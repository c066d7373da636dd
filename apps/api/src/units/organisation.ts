import type { Department } from '@gridvoice/domain/department';
import type { DataSource } from 'typeorm';
import { UnitRow } from './unit.entity.js';

export type Unit = Pick<UnitRow, 'id' | 'name' | 'kind' | 'regionId' | 'department'>;

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

  isRegion(id: string): boolean {
    return this.#units.get(id)?.kind === 'REGION';
  }

  /** The unit that leads cases of a department in a region (CH-6, TF-5). */
  leadUnit(regionId: string | null, department: Department): string | null {
    if (regionId === null) return null;
    for (const unit of this.#units.values()) {
      if (unit.regionId === regionId && unit.department === department) return unit.id;
    }
    return null;
  }
}
