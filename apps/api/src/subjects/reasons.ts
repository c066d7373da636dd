import type { PersonalRef } from '@gridvoice/domain/personal-ref';
import { Texts } from '../commands/reading/texts.js';
import { insert } from '../database/rows.js';
import type { Chance } from '../personal/seal.js';
import type { Asking } from './about-subject.js';
import type { Held } from './find-subject.js';

/**
 * Puts the reason of a request aside. It may name the person, so it lies with one of their tickets and is erased with that.
 * @throws Refusal BAD_USER_INPUT where it is no text
 */
export async function keepReason(reason: string, chance: Chance, { tickets }: Held, { client }: Asking): Promise<PersonalRef> {
  const texts = new Texts(chance);
  const ref = texts.required('reason', reason, { rule: 'CO-4' });
  texts.finish();
  const open = tickets.find(({ erasedAt }) => erasedAt === null);
  const stream = open ? `ticket:${open.number}` : `subject:${ref.id}`;
  await insert(
    client,
    'personal_value',
    texts.sealed.map((value) => ({ ...value, stream })),
  );
  return ref;
}
