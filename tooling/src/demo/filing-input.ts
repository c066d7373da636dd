import type { Instant } from '@gridvoice/domain/instant';
import type { ReceivedFiling } from '../sample/received-filing.js';

const text = (at: Instant): string => new Date(at).toISOString();

/** A filing as FileComplaintInput. Received when the server gets it. */
export function filingInput({ receivedAt: _, facts = {}, ...filing }: ReceivedFiling, idempotencyKey: string): object {
  const { outageStartedAt, restoredAt, ...plain } = facts;
  return {
    ...filing,
    facts: {
      ...plain,
      ...(outageStartedAt !== undefined && { outageStartedAt: text(outageStartedAt) }),
      ...(restoredAt !== undefined && { restoredAt: text(restoredAt) }),
    },
    idempotencyKey,
  };
}
