import { isErasable } from '@gridvoice/domain/lifecycle/erasing';
import { Refusal } from '@gridvoice/domain/lifecycle/refusal';
import { send } from '../commands/send.js';
import type { Context } from '../context.js';
import { presentRefusal } from '../errors/present-refusal.js';
import { cleanUp } from '../personal/clean-up.js';
import { aboutSubject } from './about-subject.js';
import type { SentSubject } from './subject.js';

export interface Erasure {
  readonly erased: readonly string[];
  readonly kept: readonly { readonly number: string; readonly reason: string }[];
  /** Whether their customer file went. */
  readonly customerFile: boolean;
}

/**
 * Erases what is held about a person: the customer file first, if asked, then ticket by ticket what is over. Each ticket is a
 * transaction of its own that repeats harmlessly, and the ticket a person was named by goes last, so that whatever broke off is found
 * again by the same request.
 */
export async function eraseSubject(context: Context, by: SentSubject, alsoCustomerFile: boolean): Promise<Erasure> {
  const { numbers, customerFile } = await aboutSubject(
    context,
    by,
    'subject.erased',
    async ({ tickets, accounts }, { client }) => {
      const gone = alsoCustomerFile ? accounts : [];
      await client.query('DELETE FROM customer WHERE account_number = ANY($1)', [gone]);
      const erasable = tickets.filter(isErasable).map(({ number }) => number);
      const result = { numbers: tickets.map(({ number }) => number), customerFile: gone.length > 0 };
      return { result, recorded: { erasable, customerFile: result.customerFile } };
    },
  );
  const erased: string[] = [];
  const kept: { number: string; reason: string }[] = [];
  for (const number of namedLast(numbers, by)) {
    const reason = await erase(context, number);
    if (reason === null) erased.push(number);
    else kept.push({ number, reason });
  }
  await cleanUp(context.application.pool);
  return { erased, kept, customerFile };
}

const namedLast = (numbers: readonly string[], { ticketNumber }: SentSubject): string[] => {
  const named = ticketNumber?.trim();
  return [...numbers.filter((number) => number !== named), ...numbers.filter((number) => number === named)];
};

/** Null when it is erased, else why it stays. */
async function erase(context: Context, number: string): Promise<string | null> {
  try {
    await send(context, { kind: 'erasePersonal', number, ground: 'REQUEST' });
    return null;
  } catch (error) {
    if (error instanceof Refusal && error.code === 'RULE_NOT_MET') return presentRefusal(error, context.language).message;
    throw error;
  }
}
