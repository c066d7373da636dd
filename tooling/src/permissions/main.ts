import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { permissionsPage } from './page.js';

/** Beside the built package, wherever that is. */
const file = fileURLToPath(new URL('../../../docs/permissions.md', import.meta.url));

/** `npm run permissions`: writes the page anew; git shows what changed of it. */
export async function runPermissions(_argv: readonly string[]): Promise<void> {
  await writeFile(file, permissionsPage());
  console.log('docs/permissions.md');
}
