import { openRegister } from '../../dist/imports/open-register.js';

// Reads a register to its end and tells how many rows it had and how much memory that took at most.
const opening = { signal: new AbortController().signal, preparing: () => undefined };
const source = await openRegister(process.argv[2], {}, opening);
let rows = 0;
let characters = 0;
for await (const { cells } of source.rows) {
  rows += 1;
  characters += String(cells.get('text') ?? '').length;
}
await source.close();
console.log(JSON.stringify({ rows, characters, share: source.share(), peakMegabytes: process.resourceUsage().maxRSS / 1024 }));
