import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringifyDocument, type TypedDocumentNode } from '@urql/core';
import vue from '@vitejs/plugin-vue';
import { createServer, type Plugin } from 'vite';
import vuetify from 'vite-plugin-vuetify';
import { noTrustedDocuments } from './trusted-documents.js';

/** A document as it is sent, to the letter. */
export interface SentDocument {
  readonly operation: string;
  readonly text: string;
  /** SHA-256 of the text, in hex. */
  readonly hash: string;
}

const kept = Symbol.for('gridvoice.documents');
const recorder = '\0recording-tada';

/** Stands in for gql.tada and remembers every document that a module makes, exported or not. */
const recording: Plugin = {
  name: 'recording-tada',
  enforce: 'pre',
  resolveId: (source, importer) => (source === 'gql.tada' && importer !== recorder ? recorder : null),
  load: (id) =>
    id === recorder
      ? `import { initGraphQLTada as init } from 'gql.tada';
         export const initGraphQLTada = () => {
           const graphql = init();
           return (...given) => {
             const document = graphql(...given);
             globalThis[Symbol.for('gridvoice.documents')].push(document);
             return document;
           };
         };`
      : null,
};

const calls = (source: string): number => source.match(/\bgraphql\(\s*[`'"]/g)?.length ?? 0;

/** Source files that make documents, and how many each. */
function makers(root: string): Map<string, number> {
  const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\.(ts|vue)$/.test(file) && !/\.(test|d)\.ts$/.test(file));
  const counted = files.map((file) => [`/src/${file}`, calls(readFileSync(join(root, 'src', file), 'utf8'))] as const);
  return new Map(counted.filter(([, count]) => count > 0));
}

/** Runs every module that makes documents, without a browser. */
async function record(root: string, files: Iterable<string>): Promise<TypedDocumentNode[]> {
  const documents: TypedDocumentNode[] = [];
  Object.assign(globalThis, { [kept]: documents });
  const server = await createServer({
    root,
    configFile: false,
    appType: 'custom',
    logLevel: 'error',
    plugins: [recording, noTrustedDocuments, vue(), vuetify({ autoImport: true })],
    ssr: { noExternal: ['gql.tada'] },
    optimizeDeps: { noDiscovery: true, include: [] },
    server: { middlewareMode: true, watch: null, hmr: false, ws: false },
  });
  try {
    for (const file of files) await server.ssrLoadModule(file);
  } finally {
    await server.close();
  }
  return documents;
}

function sent(document: TypedDocumentNode): SentDocument[] {
  const operation = document.definitions.find((part) => part.kind === 'OperationDefinition');
  if (!operation) return [];
  const text = stringifyDocument(document);
  const hash = createHash('sha256').update(text).digest('hex');
  return [{ operation: operation.name?.value ?? '', text, hash }];
}

/**
 * Every document that the dashboard can send, with its fragments and as urql and the socket print it.
 * @throws Error when a source makes one that wasn't seen, or an operation has no name of its own
 */
export async function collectDocuments(root: string): Promise<SentDocument[]> {
  const files = makers(root);
  const documents = await record(root, files.keys());
  const written = [...files.values()].reduce((sum, count) => sum + count, 0);
  if (documents.length !== written)
    throw new Error(`${written} GraphQL documents are written, but ${documents.length} were seen.`);
  const all = documents.flatMap(sent);
  const names = new Set(all.map(({ operation }) => operation));
  if (names.size !== all.length || names.has(''))
    throw new Error('Every GraphQL operation of the dashboard needs a name of its own.');
  return all;
}
