import type { Problem } from '../graphql/problem.js';
import type { Text } from '../locales/i18n.js';

/** A problem in words: the server's own where it has spoken, ours where it couldn't. */
export function problemText(problem: Problem, text: Text): string {
  if (problem.code === 'NETWORK') return text('problem.network');
  if (problem.code === 'INTERNAL') {
    const { requestId } = problem;
    return requestId ? text('problem.internalQuote', { requestId }) : text('problem.internal');
  }
  return problem.message || text('problem.internal');
}
