import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { createSchema } from './schema.js';

/** `npm run schema` writes the committed SDL; with --check it only tells whether that is current. */
const file = fileURLToPath(new URL('../../schema.graphql', import.meta.url));
const text = `${printSchema(lexicographicSortSchema(createSchema()))}\n`;

if (!process.argv.includes('--check')) {
  writeFileSync(file, text);
} else if (readFileSync(file, 'utf8') !== text) {
  console.error('apps/api/schema.graphql is not what the code says. Run: npm run schema -w apps/api');
  process.exitCode = 1;
}
