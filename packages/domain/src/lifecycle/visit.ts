import type { Instant } from '../instant.js';
import type { PersonalRef } from '../personal-ref.js';

export const visitKinds = ['CONFIRMATION', 'FIRST', 'SECOND', 'FOLLOW_UP'] as const;
export type VisitKind = (typeof visitKinds)[number];

export const contactWays = ['PHONE', 'SMS', 'APP', 'ON_SITE'] as const;
export type ContactWay = (typeof contactWays)[number];

/** A return visit, or the attempt at one. */
export interface Visit {
  readonly kind: VisitKind;
  readonly via: ContactWay;
  readonly reached: boolean;
  readonly solved: boolean | null;
  readonly retaliated: boolean | null;
  /** 0–100 (RV-1). */
  readonly score: number | null;
  readonly opinion: PersonalRef | null;
  /** Second visits name the reason and an individual remedy (TL-13). */
  readonly reason: PersonalRef | null;
  readonly remedy: PersonalRef | null;
}

export interface RecordedVisit extends Visit {
  readonly at: Instant;
  readonly by: string;
}
