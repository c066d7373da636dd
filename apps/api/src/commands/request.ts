import type { Acknowledgement } from '@gridvoice/domain/channel';
import type { Department } from '@gridvoice/domain/department';
import type { Filing } from '@gridvoice/domain/filing';
import type { Instant } from '@gridvoice/domain/instant';
import type { Actor } from '@gridvoice/domain/lifecycle/commands';
import type { Ticket } from '@gridvoice/domain/lifecycle/ticket';

interface Sent {
  readonly actor: Actor;
  /** Same key and same input: the same result, once. */
  readonly idempotency?: { readonly key: string; readonly inputHash: string } | undefined;
  /** When it happens, for history that is loaded after the fact; the database's clock otherwise. */
  readonly at?: Instant | undefined;
}

/** What somebody asks of the system. Free text is plain here and sealed on its way into the ledger. */
export type Request = Sent &
  (
    | { readonly kind: 'file'; readonly filing: Filing; readonly imported?: { readonly sourceId: string } | undefined }
    | { readonly kind: 'acknowledge'; readonly number: string; readonly by: Acknowledgement }
    | { readonly kind: 'claim'; readonly taskId: string }
    | { readonly kind: 'claimNext'; readonly department: Department }
    | { readonly kind: 'release'; readonly taskId: string; readonly reason?: string | undefined }
    | { readonly kind: 'complete'; readonly taskId: string; readonly note?: string | undefined }
    | { readonly kind: 'settle'; readonly number: string }
  );

export interface Result {
  /** Null only for claimNext with nothing to claim. */
  readonly ticket: Ticket | null;
  readonly taskId: string | null;
  /** It had been carried out before; nothing was written. */
  readonly repeated: boolean;
}

/** Each request of a batch is answered on its own. */
export type Answer = { readonly result: Result } | { readonly error: unknown };

/** The ticket a request is about, or null for one that has no ticket yet. */
export function ticketOf(request: Request): string | null {
  switch (request.kind) {
    case 'acknowledge':
    case 'settle':
      return request.number;
    case 'claim':
    case 'release':
    case 'complete':
      return request.taskId.split('/', 1)[0] ?? '';
    case 'file':
    case 'claimNext':
      return null;
  }
}
