// A process of its own that owns an embedded database, so that tests can kill it. Prints the URL when it is up.
import { startEmbeddedPostgres } from '../dist/database/embedded/launcher.js';

const database = await startEmbeddedPostgres({ dataDir: process.argv[2], log: (line) => console.error(line), patience: 0 });
console.log(database.url);
process.on('SIGTERM', () => database.stop().then(() => process.exit(0)));
setInterval(() => undefined, 60_000);
