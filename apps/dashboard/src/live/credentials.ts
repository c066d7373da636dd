import type { Language } from '@gridvoice/domain/language';

/** Who asks and in which language; read anew for every request and every connection. */
export interface Credentials {
  /** Null: the browser's HttpOnly cookie, if there is one, speaks for the member. */
  readonly token: () => string | null;
  readonly language: () => Language;
}

export function bearer({ token }: Credentials): { authorization?: string } {
  const held = token();
  return held ? { authorization: `Bearer ${held}` } : {};
}
