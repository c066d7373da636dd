import type { KeyScope } from '@gridvoice/domain/access/key-scopes';
import type { Department } from '@gridvoice/domain/department';
import { type Instant, instant } from '@gridvoice/domain/instant';
import { dateTime } from '../../../graphql/instants.js';

/** A key as it is being typed. */
export interface KeyForm {
  name: string;
  days: string;
  scopes: readonly string[];
  regions: readonly string[];
  departments: readonly string[];
  documents: string;
}

export const emptyForm = (): KeyForm => ({ name: '', days: '365', scopes: [], regions: [], departments: [], documents: '' });

const day = 24 * 60 * 60_000;

/** Whatever stands between lines of three hyphens, as it will be sent: the blank lines around it don't belong to it. */
const documentsIn = (typed: string): string[] =>
  typed
    .split(/^---$/m)
    .map((document) => document.trim())
    .filter(Boolean);

const orAll = <T>(list: readonly T[]): T[] | null => (list.length > 0 ? [...list] : null);

/** What is sent; where nothing is chosen nothing is bounded. */
export const keyInput = ({ name, days, scopes, regions, departments, documents }: KeyForm, now: Instant) => ({
  name,
  scopes: [...scopes] as KeyScope[],
  regions: orAll(regions),
  departments: orAll(departments as readonly Department[]),
  documents: orAll(documentsIn(documents)),
  expiresAt: dateTime(instant(now + (Number(days) || 0) * day)),
});
