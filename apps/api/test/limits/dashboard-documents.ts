import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type DocumentNode, Kind, parse } from 'graphql';

const sources = fileURLToPath(new URL('../../../dashboard/src', import.meta.url));
const written = /graphql\(\s*`([^`]*)`/g;

/** The documents in the dashboard's sources, each with the fragments that are written in it. */
export function dashboardDocuments(): { readonly name: string; readonly text: string }[] {
  return readdirSync(sources, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .flatMap((file) => [...readFileSync(join(sources, file), 'utf8').matchAll(written)].map(([, text = '']) => text))
    .flatMap((text) => (isOperation(parse(text)) ? [{ name: nameOf(parse(text)), text }] : []));
}

const isOperation = ({ definitions }: DocumentNode): boolean =>
  definitions.some(({ kind }) => kind === Kind.OPERATION_DEFINITION);

function nameOf({ definitions }: DocumentNode): string {
  const [first] = definitions;
  return first?.kind === Kind.OPERATION_DEFINITION ? (first.name?.value ?? '') : '';
}
