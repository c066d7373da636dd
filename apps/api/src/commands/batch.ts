import type { Answer, Request } from './request.js';

/** Carries out requests together and answers each in its place. Never throws. */
export type Batch = (requests: readonly Request[]) => Promise<Answer[]>;

/** Carries out requests in one transaction; throws when the transaction can't be completed. */
export type Attempt = (requests: readonly Request[]) => Promise<Answer[]>;

/**
 * Requests in as few transactions as may be. claimNext takes whichever rows are free, in no order; kept apart from the
 * rest it can't deadlock with them.
 */
export function batched(attempt: Attempt): Batch {
  const carryOut = isolating(attempt);
  return async (requests) => {
    const answers = new Map<Request, Answer>();
    const answer = async (group: readonly Request[]): Promise<void> => {
      const settled = await carryOut(group);
      group.forEach((request, index) => {
        answers.set(request, settled[index] ?? unanswered);
      });
    };
    await answer(requests.filter((request) => !isNext(request)));
    for (let next = requests.filter(isNext); next.length > 0; ) {
      await answer(next);
      const unserved = next.filter((request) => isEmpty(answers.get(request)));
      // Some found a task and some didn't: there may be more behind what others held. Nobody did: there is none.
      next = unserved.length < next.length ? unserved : [];
    }
    return requests.map((request) => answers.get(request) ?? unanswered);
  };
}

const unanswered: Answer = { error: new Error('A request was left without an answer') };
const isNext = ({ kind }: Request): boolean => kind === 'claimNext';
const isEmpty = (answer: Answer | undefined): boolean =>
  answer !== undefined && 'result' in answer && answer.result.ticket === null;

const tries = 5;

/** Where a transaction is rolled back, its requests are tried one by one, so that only the one at fault is refused. */
function isolating(attempt: Attempt): Batch {
  return async (requests) => {
    if (requests.length === 0) return [];
    try {
      return await attempt(requests);
    } catch (error) {
      // Where the connection broke, nobody knows whether it was committed: a second try could do everything twice.
      if (!isRolledBack(error)) return requests.map(() => ({ error }));
      const answers: Answer[] = [];
      for (const request of requests) answers.push(await alone(attempt, request));
      return answers;
    }
  };
}

async function alone(attempt: Attempt, request: Request): Promise<Answer> {
  for (let left = tries; ; left--) {
    try {
      const [answer] = await attempt([request]);
      return answer ?? unanswered;
    } catch (error) {
      if (left <= 1 || !passing.has(sqlState(error))) return { error };
    }
  }
}

/** Deadlock, serialisation failure, a key that someone else wrote a moment ago. */
const passing = new Set(['40P01', '40001', '23505']);

/** The database said no, and said so before the end: anything but a lost connection or a shutdown. */
const isRolledBack = (error: unknown): boolean => /^(?!08|57)[0-9A-Z]{5}$/.test(sqlState(error));

const sqlState = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error && 'severity' in error ? String(error.code) : '';
