import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { permissionsPage } from '../src/permissions/page.js';

it('docs/permissions.md is what the access table says (npm run permissions)', async () => {
  const page = await readFile(fileURLToPath(new URL('../../docs/permissions.md', import.meta.url)), 'utf8');
  expect(page).toBe(permissionsPage());
});
