import type { PersonalRef } from '@gridvoice/domain/personal-ref';

/** All refs in an event's payload, or in anything else that came from JSON, in the order in which they stand. */
export function refsIn(value: unknown): PersonalRef[] {
  if (typeof value !== 'object' || value === null) return [];
  const { id, hash } = value as { readonly id?: unknown; readonly hash?: unknown };
  const own = typeof id === 'string' && typeof hash === 'string' ? [{ id, hash }] : [];
  return [...own, ...Object.values(value).flatMap(refsIn)];
}
