import { categories, subcategories } from '@gridvoice/domain/category';
import { channels } from '@gridvoice/domain/channel';
import { departments } from '@gridvoice/domain/department';
import { grades } from '@gridvoice/domain/grade';
import { ticketStatuses } from '@gridvoice/domain/lifecycle/ticket';
import { severities } from '@gridvoice/domain/severity';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyLedger } from '../../src/ledger/verify.js';
import { act } from '../acting.js';
import { type Api, type Client, codeOf, file, region, startApi } from '../harness.js';
import { livedThrough, person, said, takenBack } from './lived.js';
import { dataFolder, tracesInFiles, tracesInTables } from './traces.js';

const texts = [...Object.values(person), ...Object.values(said)];
const logged: string[] = [];

let api: Api;
let agent: Client;
let supervisor: Client;
let theirs: string[];
let another: string;
beforeAll(async () => {
  api = await startApi({ log: pino({ level: 'trace' }, { write: (line: string) => void logged.push(line) }) });
  [agent, supervisor] = await Promise.all([api.as('agent'), api.as('supervisor')]);
  await api.moveTo('2026-03-04T02:00:00.000Z');
  await api.sql("INSERT INTO customer VALUES ($1, $2, $3, $4, '990101'), ('9000', '别人', '13800000000', '别处', '990101')", [
    ...[person.accountNumber, person.name, person.phone, person.address],
  ]);
  another = (await file(agent, { customer: { name: '别人', phone: '13812345678' } })).number;
  theirs = [];
  for (let count = 0; count < 4; count += 1) theirs.push(await livedThrough(api));
  theirs.push(await takenBack(api));
  await api.sql('ANALYZE');
}, 60_000);
afterAll(() => api.stop());

const by = { accountNumber: person.accountNumber };
const ask = (document: string, variables: Record<string, unknown>, client = supervisor) => client.execute(document, variables);
const look = (who = supervisor, subject: object = by) =>
  ask(
    'query ($by: SubjectInput!) { dataSubject(by: $by) { customerFile tickets { number status restricted erasedAt erasable } } }',
    { by: subject },
    who,
  );
const copy = (who = supervisor, subject: object = by, reason = said.copy) =>
  ask('mutation ($by: SubjectInput!, $reason: String!) { copySubject(by: $by, reason: $reason) }', { by: subject, reason }, who);
const restrict = (name: 'restrictSubject' | 'liftRestriction', subject: object = by, who = supervisor) =>
  ask(
    `mutation ($by: SubjectInput!, $reason: String!) { ${name}(by: $by, reason: $reason) { tickets { number restricted } } }`,
    { by: subject, reason: said.restrict },
    who,
  );
const erase = (alsoCustomerFile: boolean, subject: object = by, who = supervisor) =>
  ask(
    'mutation ($by: SubjectInput!, $also: Boolean!) { eraseSubject(by: $by, alsoCustomerFile: $also) { erased kept { number reason } customerFile } }',
    { by: subject, also: alsoCustomerFile },
    who,
  );
const recordsOf = (kind: string) =>
  api.sql<{ actor: string; payload: string }>('SELECT actor, payload FROM ledger_entry WHERE kind = $1 ORDER BY position', [
    kind,
  ]);

/** Everything that is counted, summed up or measured. */
async function statistics(): Promise<unknown> {
  const { data, errors } = await (
    await api.as('auditor')
  ).execute(`{ board { open { grade department count } breachedCount receivedToday
    nearest { id state dueAt ticket { number } } breached { id state dueAt ticket { number } } newest { number receivedAt } }
    tickets(first: 50) { totalCount nodes { number status grade severity category subcategory channel lead region { id } unit { id } complex
      receivedAt acknowledgedAt endedAt confirmation { satisfied basis } closure { outcome at } rejections
      visits { at kind via reached solved score } feedback { at via } tasks { id kind status dueAt }
      clocks { id rule state startedAt dueAt promisedAt stoppedAt legs { from } pauses { from until } } } } }`);
  if (errors) throw new Error(JSON.stringify(errors));
  const filters: Record<string, unknown>[] = [
    ...ticketStatuses.map((status) => ({ status: [status] })),
    ...grades.map((grade) => ({ grade: [grade] })),
    ...severities.map((severity) => ({ severity: [severity] })),
    ...categories.map((category) => ({ category: [category] })),
    ...subcategories.map((subcategory) => ({ subcategory: [subcategory] })),
    ...channels.map((channel) => ({ channel: [channel] })),
    ...departments.map((lead) => ({ lead: [lead] })),
    ...[true, false].flatMap((is) => [{ complex: is }, { breached: is }, { imported: is }]),
    ...[
      { region: [region] },
      { unit: ['990101-01'] },
      { receivedFrom: '2026-03-04T03:30:00.000Z' },
      { receivedTo: '2026-03-04T03:30:00.000Z' },
    ],
  ];
  const counts: unknown[] = [];
  for (const filter of filters) {
    const counted = await agent.execute('query ($filter: TicketFilter) { tickets(first: 0, filter: $filter) { totalCount } }', {
      filter,
    });
    counts.push([filter, counted.data.tickets.totalCount]);
  }
  return { data, counts };
}

describe('CO-4: what is held about a person', () => {
  it('is found by account, by phone and by a ticket, and on record each time', async () => {
    for (const subject of [by, { phone: person.phone }, { ticketNumber: theirs[2] }]) {
      const { data, errors } = await look(supervisor, subject);
      expect(errors).toBeUndefined();
      expect(data.dataSubject.tickets.map(({ number }: { number: string }) => number)).toEqual([...theirs].sort());
      expect(data.dataSubject.customerFile).toBe(true);
    }
    expect((await look(supervisor, { phone: said.wrongPhone })).data.dataSubject).toEqual({ customerFile: false, tickets: [] });
    expect((await look(supervisor, { ticketNumber: another })).data.dataSubject.tickets).toHaveLength(1);
    const records = await recordsOf('subject.looked-up');
    expect(records).toHaveLength(5);
    expect(records.map(({ actor }) => actor)).toEqual(Array(5).fill('m-supervisor'));
    expect(JSON.parse(records[0]?.payload ?? '')).toEqual({ by: 'accountNumber', tickets: [...theirs].sort() });
  });

  it('is for supervisors, by exactly one of three', async () => {
    for (const account of ['agent', 'ops', 'lead', 'auditor', 'admin', 'wall'] as const) {
      const member = await api.as(account);
      for (const answer of [
        await look(member),
        await copy(member),
        await erase(true, by, member),
        await restrict('restrictSubject', by, member),
      ])
        expect(codeOf(answer)).toBe('FORBIDDEN');
    }
    for (const wrong of [{}, { phone: '1', accountNumber: '2' }])
      expect(codeOf(await look(supervisor, wrong))).toBe('BAD_USER_INPUT');
    expect(codeOf(await look(supervisor, { accountNumber: '9'.repeat(100) }))).toBe('BAD_USER_INPUT');
    expect(codeOf(await look(supervisor, { ticketNumber: 'nowhere' }))).toBe('NOT_FOUND');
  });

  it('is copied whole, and nothing of anybody else', async () => {
    const { data, errors } = await copy();
    expect(errors).toBeUndefined();
    const document = JSON.parse(data.copySubject);
    expect(document.customerFile).toEqual([expect.objectContaining({ accountNumber: person.accountNumber, name: person.name })]);
    expect(document.tickets.map(({ number }: { number: string }) => number)).toEqual([...theirs].sort());
    const { wrongPhone: _, copy: __, restrict: ___, ...stillThere } = said;
    for (const text of [...Object.values(person), ...Object.values(stillThere)]) expect(data.copySubject).toContain(text);
    expect(data.copySubject).not.toContain('别人');
    expect(await recordsOf('subject.copied')).toHaveLength(1);
  });

  it('is shown to nobody while it is restricted', async () => {
    const reveal = { number: theirs[0], fields: ['NAME'], reason: said.reveal };
    const document =
      'mutation ($number: String!, $fields: [PersonalField!]!, $reason: String!) { reveal(number: $number, fields: $fields, reason: $reason) { values { value } } }';
    const restricted = (await restrict('restrictSubject')).data.restrictSubject.tickets;
    expect(restricted.map(({ restricted: is }: { restricted: boolean }) => is)).toEqual(Array(5).fill(true));
    expect(codeOf(await agent.execute(document, reveal))).toBe('RULE_NOT_MET');
    await restrict('liftRestriction');
    expect((await agent.execute(document, reveal)).data.reveal.values).toEqual([{ value: person.name }]);
    expect(await recordsOf('subject.unrestricted')).toHaveLength(1);
  });
});

describe('CO-4: a person who is erased', () => {
  it('leaves no trace, while every figure stays and the ledger is whole', async () => {
    const waiting = await livedThroughAndOpen();
    expect((await tracesInTables(api, texts)).length).toBeGreaterThan(15);
    expect((await verifyLedger(api.application.pool)).fault).toBeNull();
    const before = await statistics();

    const { data, errors } = await erase(true);
    expect(errors).toBeUndefined();
    expect(data.eraseSubject).toMatchObject({ customerFile: true, kept: [{ number: waiting }] });
    expect([...data.eraseSubject.erased].sort()).toEqual([...theirs].sort());
    expect(data.eraseSubject.kept[0].reason).toContain(waiting);

    expect(await statistics()).toEqual(before);
    expect((await verifyLedger(api.application.pool)).fault).toBeNull();
    await act(agent, 'withdrawTicket', { number: waiting, reason: said.withdrawn });
    expect((await erase(false)).data.eraseSubject).toEqual({ erased: [waiting], kept: [], customerFile: false });

    expect(await tracesInTables(api, texts)).toEqual([]);
    const left = 'SELECT 1 FROM idempotency_key WHERE ticket_number = ANY($1)';
    expect(await api.sql(left, [theirs])).toEqual([]);
    expect(await api.sql('SELECT account_number FROM customer')).toEqual([{ account_number: '9000' }]);
    expect((await look()).data.dataSubject).toEqual({ tickets: [], customerFile: false });
    const seen = JSON.stringify([
      await supervisor.execute(
        '{ tickets(first: 100) { nodes { matter demands customer { name phone accountNumber address } } } ledger(first: 500) { nodes { text note } } }',
      ),
      await copy(supervisor, { ticketNumber: theirs[0] }, '再次索取'),
      await (await fetch(`${api.url}/metrics`)).text(),
      logged,
    ]);
    for (const text of texts) expect(seen).not.toContain(text);
    expect((await verifyLedger(api.application.pool)).fault).toBeNull();
  });

  it('may be erased again, and changes nothing', async () => {
    const count = async () => (await api.sql("SELECT 1 FROM ledger_entry WHERE kind = 'personal.erased'")).length;
    const before = await count();
    expect((await erase(true, { ticketNumber: theirs[0] })).data.eraseSubject).toEqual({
      erased: [theirs[0]],
      kept: [],
      customerFile: false,
    });
    expect(await count()).toBe(before);
    const records = await recordsOf('subject.erased');
    expect(JSON.stringify(records)).not.toMatch(new RegExp(texts.join('|')));
  });

  it('is known to no new ticket', async () => {
    const answer = await act(agent, 'fileSecondary', {
      number: theirs[0],
      input: { matter: '又来了', category: 'OTHER', subcategory: 'SUGGESTION' },
    });
    expect(codeOf(answer)).toBe('RULE_NOT_MET');
    const { data } = await agent.execute('query ($number: String!) { ticket(number: $number) { actions erasedAt } }', {
      number: theirs[0],
    });
    expect(data.ticket.erasedAt).not.toBeNull();
    expect(data.ticket.actions).not.toContain('fileSecondary');
  });

  it('is in no file of the tables once they were written anew', async () => {
    for (const table of ['personal_value', 'customer', 'idempotency_key']) await api.sql(`VACUUM (FULL) ${table}`);
    await api.sql('CHECKPOINT');
    // A server of somebody else's keeps its files to itself.
    expect((await tracesInFiles(await dataFolder(api), texts)) ?? []).toEqual([]);
  });

  async function livedThroughAndOpen(): Promise<string> {
    return (await file(agent, { matter: said.matter, customer: person })).number;
  }
});
