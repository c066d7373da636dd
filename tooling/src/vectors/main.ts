import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { vectorFiles } from '@gridvoice/domain/vectors/vector-files';

/** Beside the built package, wherever that is. */
const folder = fileURLToPath(new URL('../../../packages/domain/vectors/', import.meta.url));

/** `npm run vectors`: writes the conformance vectors; git shows what changed of them. */
export async function runVectors(_argv: readonly string[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const { name, text } of vectorFiles()) {
    await writeFile(join(folder, name), text);
    console.log(`${name}: ${Math.round(Buffer.byteLength(text) / 1024)} KB`);
  }
}
