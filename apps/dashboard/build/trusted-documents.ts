import type { Plugin } from 'vite';

/** What the screens import: the hash of each operation's document by its name. */
const imported = 'virtual:trusted-documents';
const resolved = `\0${imported}`;

const module = (hashes: object): string => `export default ${JSON.stringify(hashes)};`;
const resolveId = (source: string): string | null => (source === imported ? resolved : null);

/** No hashes: documents are sent in full. For development and tests. */
export const noTrustedDocuments: Plugin = {
  name: 'no-trusted-documents',
  resolveId,
  load: (id) => (id === resolved ? module({}) : null),
};

/** In a build: the screens get the hashes, the server gets `trusted-documents.json` with the texts behind them. */
export function trustedDocuments(): Plugin {
  let root = '';
  const collect = async () => {
    const { collectDocuments } = await import('./collect-documents.js');
    return collectDocuments(root);
  };
  let collected: ReturnType<typeof collect> | undefined;
  return {
    name: 'trusted-documents',
    apply: 'build',
    resolveId,
    configResolved: (config) => {
      root = config.root;
    },
    async load(id) {
      if (id !== resolved) return null;
      collected ??= collect();
      return module(Object.fromEntries((await collected).map(({ operation, hash }) => [operation, hash])));
    },
    async generateBundle() {
      collected ??= collect();
      const texts = Object.fromEntries((await collected).map(({ hash, text }) => [hash, text]));
      this.emitFile({ type: 'asset', fileName: 'trusted-documents.json', source: JSON.stringify(texts) });
    },
  };
}
