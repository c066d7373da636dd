import { runImport } from '../../dist/imports/main.js';

process.exitCode = await runImport(process.argv.slice(2));
