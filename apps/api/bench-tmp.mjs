import 'reflect-metadata';
import { mkdtemp, rm, chmod } from 'node:fs/promises';
import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import { pino } from 'pino';
import { Worker, isMainThread, workerData, parentPort } from 'node:worker_threads';
import { startEmbeddedPostgres } from './dist/database/embedded/launcher.js';
import { openApplication } from './dist/application.js';
import { serve } from './dist/serve.js';
import { addOrganisation } from './dist/units/add-organisation.js';
import { systemChance } from './dist/personal/seal.js';
const dir = await mkdtemp('/tmp/gv-bench-'); await chmod(dir, 0o755);
const db = await startEmbeddedPostgres({ dataDir: dir, log: () => {}, settings: process.env.FSYNC ? {} : { fsync: 'off', synchronous_commit: 'off' } });
const app = await openApplication({ databaseUrl: db.url });
const unit = { id: '990101', name: 'x', kind: 'REGION', department: null, parentId: null, regionId: null };
const members = [['agent', 'CUSTOMER_SERVICE', 'AGENT'], ['ops', 'OPERATIONS', 'MEMBER'], ['ops2', 'OPERATIONS', 'MEMBER']].map(([u, department, r]) => ({ id: 'm-' + u, username: u, name: u, department, roles: [r], unitId: null, passwordHash: null }));
await addOrganisation(app.pool, systemChance, { units: [unit], members, customers: [] });
await app.organisation.reload();
const server = await serve(app, { port: 0, host: '127.0.0.1', log: pino({ level: 'silent' }), isReady: () => true });
const url = `http://127.0.0.1:${server.port}`;
const token = async (id) => (await app.sessions.create(id)).token;
const [agent, ops, ops2] = [await token('m-agent'), await token('m-ops'), await token('m-ops2')];
const run = async (tok, query, variables) => (await fetch(url + '/graphql', { method: 'POST', headers: { 'content-type': 'application/json', authorization: 'Bearer ' + tok }, body: JSON.stringify({ query, variables }) })).json();
const input = (s = 'VOLTAGE', c = 'SUPPLY_QUALITY') => ({ channel: 'HOTLINE', category: c, subcategory: s, matter: '电压不稳', customer: { name: '张三', phone: '13812345678' }, region: '990101' });
const F = 'mutation ($input: FileComplaintInput!) { fileComplaint(input: $input) { ticket { number } } }';
const lanes = (n, work) => Promise.all(Array.from({ length: n }, work));
const sent = new Map(); const lat = [];
const ws = createClient({ url: url.replace('http', 'ws') + '/graphql', webSocketImpl: WebSocket, connectionParams: { authorization: 'Bearer ' + ops } });
const it = ws.iterate({ query: 'subscription { ticketChanged { entry { kind ticketNumber } ticket { version } } }' });
(async () => { for await (const { data } of it) { const e = data.ticketChanged.entry; if (e.kind === 'complaint.filed') { const t = sent.get(e.ticketNumber); const now = performance.now(); if (t) lat.push(now - t); else sent.set(e.ticketNumber, -now); } } })();
async function phase(name, n, count, work) {
  let left = count; const t0 = performance.now(); const cpu = process.cpuUsage();
  await lanes(n, async () => { while (left-- > 0) if ((await work()) === false) break; });
  const s = (performance.now() - t0) / 1000; const c = process.cpuUsage(cpu);
  console.log(name, (count / s).toFixed(0) + '/s', s.toFixed(2) + 's', 'cpu', ((c.user + c.system) / 1e6).toFixed(2));
}
const q = (a, p) => a.sort((x, y) => x - y)[Math.floor(a.length * p)]?.toFixed(1);
const file = (s, c) => async () => { const { data, errors } = await run(agent, F, { input: input(s, c) }); if (errors) throw new Error(JSON.stringify(errors)); };
await phase('warm', 32, 200, file());
await phase('file 32 lanes VOLTAGE', 32, 1000, file());
await phase('file 1 lane', 1, 100, file());
// latency: ack'd write → subscriber at a gentle pace
const t = []; for (let i = 0; i < 100; i++) { const t0 = performance.now(); const { data } = await run(agent, F, { input: input() }); const num = data.fileComplaint.ticket.number; const ans = performance.now(); const seen = sent.get(num); if (seen && seen < 0) t.push(-seen - ans); else { sent.set(num, ans); } }
await new Promise((r) => setTimeout(r, 500));
const all = [...t, ...lat];
console.log('latency from answer to subscriber ms p50', q(all, 0.5), 'p99', q(all, 0.99), 'n', all.length);
await phase('file 32 lanes PROPERTY_RIGHTS', 32, 1000, file('PROPERTY_RIGHTS', 'OTHER'));
const C = 'mutation ($d: Department!) { claimNextTask(department: $d) { task { id status assignee { id name } } } }';
let k = 0;
await phase('claimNext 50 lanes', 50, 1000, () => run(k++ % 2 ? ops : ops2, C, { d: 'OPERATIONS' }));
await phase('serverTime 32 lanes', 32, 1000, () => run(ops, '{ serverTime }'));
await phase('typename 32 lanes', 32, 1000, () => run(ops, '{ __typename }'));
// bus only
const req = { kind: 'file', actor: { id: 'm-agent', department: 'CUSTOMER_SERVICE', roles: ['AGENT'] }, filing: input() };
await phase('bus.send 64 lanes', 64, 1000, () => app.bus.send(req));
let t0 = performance.now(); await app.bus.run(Array.from({ length: 1000 }, () => req)); console.log('bus.run 1000', (performance.now() - t0).toFixed(0));
await it.return(); await ws.dispose(); await server.stop(); await app.close(); await db.stop(); await rm(dir, { recursive: true, force: true });
process.exit(0);
