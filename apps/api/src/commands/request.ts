import type { Scope } from '@gridvoice/domain/access/scope';
import type { Acknowledgement, PreferredReply } from '@gridvoice/domain/channel';
import type { PauseGround } from '@gridvoice/domain/clocks/clock';
import type { Department } from '@gridvoice/domain/department';
import type { RecordItem } from '@gridvoice/domain/evidence/record';
import type { Filing } from '@gridvoice/domain/filing';
import type { Grade } from '@gridvoice/domain/grade';
import type { Day, Instant } from '@gridvoice/domain/instant';
import type { Recourse, ReopeningGround } from '@gridvoice/domain/lifecycle/closure';
import type { Actor, FactsChange } from '@gridvoice/domain/lifecycle/commands';
import type { ErasureGround } from '@gridvoice/domain/lifecycle/erasing';
import type { DemandOutcome } from '@gridvoice/domain/lifecycle/feedback';
import type { Milestone } from '@gridvoice/domain/lifecycle/milestone';
import type { PersonalField, Ticket } from '@gridvoice/domain/lifecycle/ticket';
import type { Visit } from '@gridvoice/domain/lifecycle/visit';
import type { Liability } from '@gridvoice/domain/root-causes';

interface Sent {
  readonly actor: Actor;
  /** The tickets the actor's work is about; everything where it is absent. */
  readonly scope?: Scope | undefined;
  /** Same key and same input: the same result, once. */
  readonly idempotency?: { readonly key: string; readonly inputHash: string } | undefined;
  /** When it happens, for history that is loaded after the fact; the database's clock otherwise. */
  readonly at?: Instant | undefined;
}

/** A field that may be left out or null, as GraphQL has it. */
type Maybe<T> = T | null | undefined;
type Loose<T> = { readonly [Name in keyof T]?: Maybe<T[Name]> };

export interface SentFeedback {
  readonly cause: string;
  readonly solution: string;
  readonly improvement: string;
  readonly outcomes?: Maybe<
    readonly { readonly demand: number; readonly outcome: DemandOutcome; readonly text?: Maybe<string> }[]
  >;
  readonly via?: Maybe<PreferredReply>;
  readonly preliminaryUntil?: Maybe<Day>;
}

export type SentVisit = Pick<Visit, 'kind' | 'via' | 'reached'> &
  Loose<Pick<Visit, 'solved' | 'retaliated' | 'score'>> &
  Loose<Record<'opinion' | 'reason' | 'remedy', string>>;

/** What the mutations of a ticket take besides its number, by their names. Free text is plain here and sealed on its way. */
export interface TicketArguments {
  readonly acknowledge: { readonly by: Acknowledgement };
  readonly setFacts: { readonly facts: FactsChange };
  readonly markComplex: { readonly reason: string };
  readonly overrideGrade: { readonly grade: Grade; readonly reason: string };
  readonly attachRecord: { readonly record: { readonly item: RecordItem } & Loose<Record<'text' | 'unavailable', string>> };
  readonly waiveRecord: { readonly item: RecordItem; readonly reason: string };
  // `at` in a mutation is a moment it speaks of; in a request it is when the request itself happens.
  readonly makeAppointment: { readonly appointment: Instant };
  readonly recordArrival: { readonly arrivedAt?: Maybe<Instant> };
  readonly recordDirection: { readonly direction: string; readonly targetDate: Day };
  readonly reportProgress: { readonly text: string };
  readonly recordRootCause: { readonly cause: string; readonly liability: Liability; readonly finding?: Maybe<string> };
  readonly recordMilestone: { readonly milestone: Milestone } & Loose<{
    department: Department;
    date: Day;
    minutes: number;
    households: number;
    note: string;
  }>;
  readonly giveFeedback: { readonly feedback: SentFeedback };
  readonly confirm: { readonly satisfied: boolean; readonly score?: Maybe<number> };
  readonly instruct: { readonly instruction: string };
  readonly recordVisit: { readonly visit: SentVisit };
  readonly closeTicket: {
    readonly notAccepted?: Maybe<{
      readonly reasons: string;
      readonly legalBasis: string;
      readonly recourse: readonly Recourse[];
    }>;
  };
  readonly reopenTicket: { readonly ground: ReopeningGround; readonly note?: Maybe<string> };
  readonly withdrawTicket: { readonly reason: string };
  readonly settle: object;
  readonly reveal: { readonly fields: readonly PersonalField[]; readonly reason: string };
  readonly correctPersonal: { readonly field: PersonalField; readonly value: string; readonly reason: string };
  readonly restrictPersonal: { readonly reason: string };
  readonly liftRestriction: { readonly reason: string };
  readonly erasePersonal: { readonly ground: ErasureGround };
}

/** What the mutations of a clock take besides its id. */
export interface ClockArguments {
  readonly requestPause: { readonly ground: PauseGround; readonly until: Instant; readonly note?: Maybe<string> };
  readonly approvePause: object;
  readonly refusePause: { readonly reason?: Maybe<string> };
  readonly endPause: object;
}

type Asked<Arguments, About> = { [Kind in keyof Arguments]: { readonly kind: Kind } & About & Arguments[Kind] }[keyof Arguments];

/** A new demand of a customer whose complaint we have (FB-2, FB-8). */
export type SecondaryFiling = Pick<Filing, 'matter' | 'category' | 'subcategory' | 'demands' | 'facts'>;

/** What somebody asks of the system. */
export type Request = Sent &
  (
    | { readonly kind: 'file'; readonly filing: Filing; readonly imported?: { readonly sourceId: string } | undefined }
    | { readonly kind: 'fileSecondary'; readonly number: string; readonly input: SecondaryFiling }
    | { readonly kind: 'claim'; readonly taskId: string }
    | { readonly kind: 'claimNext'; readonly department: Department }
    | { readonly kind: 'release'; readonly taskId: string; readonly reason?: Maybe<string> }
    | { readonly kind: 'complete'; readonly taskId: string; readonly note?: Maybe<string> }
    | Asked<TicketArguments, { readonly number: string }>
    | Asked<ClockArguments, { readonly clockId: string }>
  );
export type RequestOf<Kind extends Request['kind']> = Extract<Request, { kind: Kind }>;

export interface Result {
  /** Null only for claimNext with nothing to claim. */
  readonly ticket: Ticket | null;
  readonly taskId: string | null;
  /** It had been carried out before; nothing was written. */
  readonly repeated: boolean;
}

/** Each request of a batch is answered on its own. */
export type Answer = { readonly result: Result } | { readonly error: unknown };

/** The ticket a request is about, or null for one that has no ticket yet; the first part of a task's or clock's id is its number. */
export function ticketOf(request: Request): string | null {
  if ('number' in request) return request.number;
  if ('taskId' in request) return numberOf(request.taskId);
  return 'clockId' in request ? numberOf(request.clockId) : null;
}

export const numberOf = (id: string): string => id.split('/', 1)[0] ?? '';
