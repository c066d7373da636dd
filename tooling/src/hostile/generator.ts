import { chanceOf } from '../sample/chance.js';
import { carriage } from './kinds/carriage.js';
import type { Kinds } from './kinds/kind.js';
import { operations } from './kinds/operations.js';
import { selections } from './kinds/selections.js';
import { texts } from './kinds/texts.js';
import { values } from './kinds/values.js';
import { variables } from './kinds/variables.js';
import type { HostileRequest } from './request.js';

const all: Kinds = { ...selections, ...operations, ...texts, ...values, ...variables, ...carriage };

export const kinds: readonly string[] = Object.keys(all);

/** The hostile request of a number: always the same for the same seed, each kind in its turn. */
export function hostileRequest(seed: string, index: number): HostileRequest {
  const kind = kinds[index % kinds.length] ?? '';
  const make = all[kind];
  if (!make) throw new RangeError(`no hostile request ${index}`);
  return { kind, ...make(chanceOf(`${seed}/${index}`)) };
}
