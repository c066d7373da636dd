import { filingLimits } from '@gridvoice/domain/filing';
import { badInput } from '@gridvoice/domain/lifecycle/refusal';
import { readText } from '@gridvoice/domain/text';

/** A person whose data we may hold, by what they are known by. */
export interface Subject {
  readonly by: 'phone' | 'accountNumber' | 'ticketNumber';
  /** As it is stored: tidied as a filing tidies it. */
  readonly value: string;
}

export type SentSubject = { readonly [By in Subject['by']]?: string | null | undefined };

const longest = { phone: filingLimits.phone, accountNumber: filingLimits.accountNumber, ticketNumber: 40 } as const;

/** @throws Refusal BAD_USER_INPUT unless exactly one is given, and is a text */
export function readSubject(sent: SentSubject): Subject {
  const given = (['phone', 'accountNumber', 'ticketNumber'] as const).flatMap((by) => {
    const value = sent[by];
    return value === null || value === undefined ? [] : [{ by, value }];
  });
  const [only] = given;
  if (!only || given.length > 1) throw badInput([{ path: 'by', rule: 'CO-4', because: 'oneOfThree' }]);
  const read = readText(only.value, longest[only.by]);
  if ('because' in read) throw badInput([{ path: `by.${only.by}`, rule: 'CO-4', ...read }]);
  return { by: only.by, value: read.text };
}
