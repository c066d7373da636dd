import type { Liability, RootCause } from '@gridvoice/domain/root-causes';
import type { ReceivedFiling } from '../../received-filing.js';

/** What a finding brings about besides the answer: money goes back or is asked for, somebody apologises, something is offered. */
export type Consequence = 'REFUND' | 'BACK_PAYMENT' | 'APOLOGY' | 'GOODWILL';

/** One way in which a matter turns out: the cause, whose it is, and what the customer is told. */
export interface Finding {
  /** Relative to the other findings of the subcategory. */
  readonly weight: number;
  /** Left out: it fits every complaint of the subcategory. */
  readonly fits?: (filing: Pick<ReceivedFiling, 'matter' | 'facts'>) => boolean;
  readonly cause: RootCause;
  readonly liability: Liability;
  readonly consequence?: Consequence;
  /** What the investigation writes down. */
  readonly found: string;
  /** The three parts of an answer (FB-1). */
  readonly told: { readonly cause: string; readonly solution: string; readonly improvement: string };
  /** What is noted on tasks whose outcome it decides. */
  readonly notes?: Readonly<Record<string, string>>;
}
