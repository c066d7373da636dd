const fallback = '/desk';
const longest = 500;

/** Where to go after signing in: a page of the desk, whatever was asked for; never another site. */
export function returnPath(asked: unknown): string {
  if (typeof asked !== 'string' || asked.length > longest) return fallback;
  // A stand-in origin shows where a browser would really go: it folds `..`, `//` and `\` as browsers do.
  const base = 'https://here.invalid';
  if (!URL.canParse(asked, base)) return fallback;
  const { origin, pathname, search } = new URL(asked, base);
  return origin === base && (pathname === '/desk' || pathname.startsWith('/desk/')) ? pathname + search : fallback;
}
