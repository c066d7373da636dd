import type { Answer, Request } from './request.js';

/** Carries out requests together and answers each in its place. Never throws. */
export type Batch = (requests: readonly Request[]) => Promise<Answer[]>;

/** Carries out requests in one transaction; throws when the transaction can't be completed. */
export type Attempt = (requests: readonly Request[]) => Promise<Answer[]>;

const tries = 5;

/** Where a transaction fails, its requests are tried one by one, so that only the one at fault is refused. */
export function isolating(attempt: Attempt): Batch {
  return async (requests) => {
    if (requests.length === 0) return [];
    try {
      return await attempt(requests);
    } catch (error) {
      if (requests.length === 1) return [await again(attempt, requests, error)];
      const answers: Answer[] = [];
      for (const request of requests) answers.push(await again(attempt, [request], null));
      return answers;
    }
  };
}

async function again(attempt: Attempt, requests: readonly Request[], firstError: unknown): Promise<Answer> {
  let error = firstError;
  for (let left = error === null ? tries : tries - 1; left > 0 && (error === null || isPassing(error)); left--) {
    try {
      const [answer] = await attempt(requests);
      if (answer) return answer;
    } catch (thrown) {
      error = thrown;
    }
  }
  return { error };
}

/** Deadlock, serialisation failure, a key that someone else wrote a moment ago. */
const passing = new Set(['40P01', '40001', '23505']);

const isPassing = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && passing.has(String(error.code));
