import type { Bilingual } from '@gridvoice/domain/language';
import { type ASTNode, type DocumentNode, Kind, visit } from 'graphql';
import type { BadField, CodedError } from '../errors/coded-error.js';
import { badFields } from '../errors/refusals.js';

const nul = '\u0000';
const deepest = 32;
const mostNamed = 100;

const holdsNul: Bilingual = { 'zh-CN': '含有空字符（U+0000）', en: 'holds a NUL character (U+0000)' };
const tooDeep: Bilingual = { 'zh-CN': `嵌套过深，最多 ${deepest} 层`, en: `is nested too deeply: at most ${deepest} levels` };

interface Place {
  readonly path: string;
  readonly value: unknown;
  readonly depth: number;
}

/** Puts what is inside a place on the pile, so that the first comes off first. */
function openUp({ path, value, depth }: Place, pile: Place[]): void {
  for (const [key, item] of Object.entries(value as object).reverse()) {
    if (typeof item === 'string' || typeof item === 'object')
      pile.push({ path: path ? `${path}.${key}` : key, value: item, depth: depth + 1 });
  }
}

/**
 * Variables that must not go further: PostgreSQL can't store U+0000 in text, and values nested without end would overflow
 * whoever walks them next. Walks with a pile of its own for the same reason.
 */
export function forbiddenVariables(variables: Readonly<Record<string, unknown>>): BadField[] {
  const found: BadField[] = [];
  const pile: Place[] = [{ path: '', value: variables, depth: 0 }];
  for (let place = pile.pop(); place && found.length < mostNamed; place = pile.pop()) {
    if (typeof place.value === 'string' && place.value.includes(nul)) found.push({ path: place.path, text: holdsNul });
    else if (typeof place.value !== 'object' || place.value === null) continue;
    else if (place.depth > deepest) found.push({ path: place.path, text: tooDeep });
    else openUp(place, pile);
  }
  return found;
}

const named = (node: ASTNode | readonly ASTNode[]): string[] =>
  'kind' in node && (node.kind === Kind.ARGUMENT || node.kind === Kind.OBJECT_FIELD) ? [node.name.value] : [];

/** The same for texts written into the document itself; null when there are none. */
export function forbiddenLiterals(document: DocumentNode): CodedError | null {
  const found: BadField[] = [];
  visit(document, {
    StringValue(node, _key, parent, _path, ancestors) {
      if (node.value.includes(nul))
        found.push({ path: [...ancestors, ...(parent ? [parent] : [])].flatMap(named).join('.') || 'query', text: holdsNul });
    },
  });
  return found.length > 0 ? badFields(found) : null;
}
