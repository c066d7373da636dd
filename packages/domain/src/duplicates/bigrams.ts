/** Runs of Chinese characters, and words of anything else that is written in letters and digits. */
const runs = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu;

/**
 * A text's terms: of Chinese, which puts no blanks between words, every two neighbouring characters; other words and numbers whole.
 * Full-width and half-width, capital and small letters are the same. A lone Chinese character is a term of its own.
 */
export function bigrams(text: string): ReadonlySet<string> {
  const terms = new Set<string>();
  for (const [run] of text.normalize('NFKC').toLowerCase().matchAll(runs)) {
    const characters = [...run];
    if (characters.length < 2 || !/^\p{Script=Han}/u.test(run)) terms.add(run);
    else for (const [at, character] of characters.slice(1).entries()) terms.add(`${characters[at]}${character}`);
  }
  return terms;
}
