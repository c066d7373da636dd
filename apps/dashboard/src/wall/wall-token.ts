const storedAs = 'gridvoice.wall.token';

/**
 * A screen is signed in by a link that carries its token in the fragment, which no server and no log ever sees. The token
 * moves into storage; `clear` is called so that it doesn't stay in the address bar.
 */
export function takeWallToken(fragment: string, storage: Pick<Storage, 'getItem' | 'setItem'>, clear: () => void): string | null {
  const brought = new URLSearchParams(fragment.replace(/^#/, '')).get('token');
  if (!brought) return storage.getItem(storedAs);
  storage.setItem(storedAs, brought);
  clear();
  return brought;
}
