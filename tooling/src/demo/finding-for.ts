import { chanceOf } from '../sample/chance.js';
import type { Finding } from '../sample/course/findings/finding.js';
import { drawFinding } from '../sample/course/findings/table.js';
import type { SeenCase } from './stream-case.js';

type FoundCase = Pick<SeenCase, 'number' | 'subcategory'> & { readonly facts: Partial<SeenCase['facts']> };

/** What is behind a ticket: the same whenever one asks. */
export const findingFor = ({ number, subcategory, facts }: FoundCase): Finding => {
  const { equipmentDamaged, rationing } = facts;
  const known = { ...(equipmentDamaged && { equipmentDamaged }), ...(rationing && { rationing }) };
  return drawFinding({ subcategory, matter: '', facts: known }, chanceOf(`finding ${number}`));
};
