/** Why a sign-in came to nothing, as the sign-in page is told. */
export type SingleSignOnProblem =
  /** The person, or the provider for them, said no. */
  | 'denied'
  /** It took too long, or began in another browser. */
  | 'expired'
  /** What the provider sent can't be trusted. */
  | 'failed'
  | 'unavailable'
  /** The provider knows them, we don't. */
  | 'unknown'
  | 'deactivated';

export class SingleSignOnFailed extends Error {
  readonly problem: SingleSignOnProblem;

  constructor(problem: SingleSignOnProblem, cause?: unknown) {
    super(`Single sign-on: ${problem}`, { cause });
    this.name = 'SingleSignOnFailed';
    this.problem = problem;
  }
}
