import type { CombinedError } from '@urql/core';

export interface FieldProblem {
  readonly path: string;
  readonly message: string;
  readonly rule?: string;
}

/** Something a rule asks for and that isn't there. */
export interface UnmetCondition {
  readonly rule: string;
  readonly message: string;
}

interface Extensions {
  readonly code?: string;
  readonly fields?: readonly FieldProblem[];
  readonly unmet?: readonly UnmetCondition[];
  readonly holder?: { readonly id: string; readonly name: string };
  readonly requestId?: string;
  readonly retryAfter?: number;
  readonly secondFactor?: boolean;
}

/** What went wrong with a request. `code` is the API's, or NETWORK when no answer came; `message` is in the reader's language, empty for NETWORK. */
export class Problem extends Error {
  readonly code: string;
  readonly fields: readonly FieldProblem[];
  /** RULE_NOT_MET: every condition that isn't met. */
  readonly unmet: readonly UnmetCondition[];
  /** TASK_ALREADY_CLAIMED: who holds the task. */
  readonly holder: string | null;
  /** INTERNAL: what to quote to an administrator. */
  readonly requestId: string | null;
  /** UNAUTHENTICATED: the password is right, and a code is wanted. */
  readonly secondFactor: boolean;

  constructor(message: string, extensions: Extensions) {
    super(message);
    this.name = 'Problem';
    this.code = extensions.code ?? 'INTERNAL';
    this.fields = extensions.fields ?? [];
    this.unmet = extensions.unmet ?? [];
    this.holder = extensions.holder?.name ?? null;
    this.requestId = extensions.requestId ?? null;
    this.secondFactor = extensions.secondFactor ?? false;
  }
}

/** The first error of an answer; a transport without an answer is NETWORK, a bare 401 UNAUTHENTICATED. */
export function problemOf(error: CombinedError): Problem {
  const [first] = error.graphQLErrors;
  if (first) return new Problem(first.message, first.extensions as Extensions);
  const status = (error.response as Response | undefined)?.status;
  return new Problem('', { code: status === 401 ? 'UNAUTHENTICATED' : 'NETWORK' });
}

export const asProblem = (thrown: unknown): Problem =>
  thrown instanceof Problem ? thrown : new Problem('', { code: 'INTERNAL' });
