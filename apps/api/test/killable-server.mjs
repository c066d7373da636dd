// The whole server as a process of its own, on a database of its own, so that tests can kill both. Prints a line of JSON
// when it takes requests. Arguments: the data's folder, the port.
import 'reflect-metadata';
import { pino } from 'pino';
import { openApplication } from '../dist/application.js';
import { startEmbeddedPostgres } from '../dist/database/embedded/launcher.js';
import { systemChance } from '../dist/personal/seal.js';
import { serve } from '../dist/serve.js';
import { addOrganisation } from '../dist/units/add-organisation.js';

const [dataDir, port] = process.argv.slice(2);
const region = { id: '990101', name: '临江区', kind: 'REGION', department: null, parentId: null, regionId: null };
const member = (username, name, department, role) => {
  return { id: `m-${username}`, username, name, department, roles: [role], unitId: null, passwordHash: null };
};
const members = [
  member('agent', '周敏', 'CUSTOMER_SERVICE', 'AGENT'),
  member('ops', '李强', 'OPERATIONS', 'MEMBER'),
  member('ops2', '王伟', 'OPERATIONS', 'MEMBER'),
];

const database = await startEmbeddedPostgres({ dataDir, log: (line) => console.error(line) });
const application = await openApplication({ databaseUrl: database.url });
const { rows } = await application.pool.query('SELECT id FROM member');
const isNew = rows.length === 0;
if (isNew) await addOrganisation(application.pool, systemChance, { units: [region], members, customers: [] });
await application.organisation.reload();
const log = pino({ level: 'silent' });
const server = await serve(application, { port: Number(port), host: '127.0.0.1', log, isReady: () => true });

// Signed in once: sessions outlive the server.
const tokens = {};
for (const { id, username } of isNew ? members : []) tokens[username] = (await application.sessions.create(id)).token;
const postmaster = await application.pool.query(`SELECT split_part(pg_read_file('postmaster.pid'), E'\\n', 1)::int AS pid`);
console.log(JSON.stringify({ tokens, databaseUrl: database.url, postmaster: postmaster.rows[0].pid }));

process.on('SIGTERM', async () => {
  await server.stop();
  await application.close();
  await database.stop();
  process.exit(0);
});
