/** By which way somebody signed in. */
export const signInWays = ['PASSWORD', 'LINK', 'SINGLE_SIGN_ON', 'WALL'] as const;
export type SignInWay = (typeof signInWays)[number];

/** Where a sign-in came from, for its owner to recognise. */
export interface Origin {
  readonly how: SignInWay;
  /** The client's network address; null where none is known. */
  readonly address: string | null;
  readonly userAgent: string | null;
}

const longestAgent = 300;

/** What a browser says of itself, fit to be kept and shown: bounded, without control characters. Null where it says nothing. */
export function readUserAgent(header: string | undefined): string | null {
  const text = (header ?? '').replace(/[\p{Cc}\p{Cf}]/gu, '').trim();
  return text === '' ? null : text.slice(0, longestAgent);
}
