/** Of texts with fewer terms nothing can be said: two people who say "no power" may have nothing else in common. */
export const fewestTerms = 5;

/** How much of what the shorter text says the longer one says too, 0 to 1; 0 where either is too short to tell. */
export function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const [shorter, longer] = one.size <= other.size ? [one, other] : [other, one];
  if (shorter.size < fewestTerms) return 0;
  let shared = 0;
  for (const term of shorter) if (longer.has(term)) shared += 1;
  return shared / shorter.size;
}
