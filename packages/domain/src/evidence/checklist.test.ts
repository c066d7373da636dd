import { describe, expect, it } from 'vitest';
import { agent, carriedOut, filed, monday, supervisor, when } from '../../test/tickets.js';
import { classify, type Subcategory, subcategories } from '../category.js';
import type { Facts } from '../facts.js';
import type { Ticket } from '../lifecycle/ticket.js';
import { checklist, checklistTable, type EvidenceCase, evidenceComplete, needsRecords, recordsRetrieved } from './checklist.js';
import { type RecordItem, recordItems } from './record.js';

const asked = (subcategory: Subcategory, facts: Facts = {}, other: Partial<EvidenceCase> = {}): EvidenceCase => ({
  ...{ category: classify(subcategory).category, subcategory, channel: 'WEB', facts, anonymous: false, personal: {} },
  ...other,
});
const items = (...given: Parameters<typeof asked>): string[] =>
  checklist({ ...asked(...given), records: [] }).map(({ rule, item }) => `${rule} ${item}`);

const meter = ['IV-1 CUSTOMER_FILE', 'IV-1 METERING_DATA'];
const supply = ['IV-1 OPERATION_LOG', 'IV-2 SITE_SURVEY'];
const dispute = ['IV-3 INVESTIGATION_RECORD', 'IV-3 STATEMENT_OF_FACTS'];
const video = ['IV-1 SCENE_VIDEO'];

describe('the evidence of a plain case', () => {
  const table: [Subcategory, string[], string][] = [
    ['OUTAGE', supply, 'IV-1 and IV-2: the log, and what was found at the site'],
    ['VOLTAGE', [...meter, ...supply], 'IV-1: the meter shows it'],
    ['FREQUENCY', [...meter, ...supply], 'IV-1'],
    ['BILLING_ERROR', meter, 'IV-1: contract, readings'],
    ['TARIFF_DISPUTE', [...meter, 'SO-4 TARIFF_DOCUMENT', 'SO-4 BILL_BREAKDOWN'], 'SO-4: document and calculation'],
    ['PAYMENT_INCONVENIENCE', ['IV-1 CUSTOMER_FILE'], 'the meter says nothing about how to pay'],
    ['OVERCHARGE', meter, 'IV-1'],
    ['ABOLISHED_FEE', meter, 'IV-1'],
    ['BAD_ATTITUDE', video, 'IV-1: what the camera saw'],
    ['CUMBERSOME_PROCESS', video, 'IV-1'],
    ['BROKEN_PROMISE', video, 'IV-1'],
    ['HOTLINE_UNREACHABLE', ['IV-1 CALL_RECORDING'], 'IV-1: no scene, only calls'],
    ['WALK_IN_NOT_RECEIVED', video, 'IV-1'],
    ['REPAIR_NOT_LASTING', ['IV-1 OPERATION_LOG', ...video], 'IV-1: what was repaired, and how often'],
    ['VISIT_MISSED', video, 'IV-1'],
    ['PROPERTY_RIGHTS', ['IV-1 CUSTOMER_FILE', 'IV-2 SITE_SURVEY', ...dispute], 'IV-2, IV-3: whose line it is'],
    ['POLICY_DISPUTE', [], 'nothing to retrieve'],
    ['POLICY_ENQUIRY', [], 'nothing to retrieve'],
    ['SUGGESTION', [], 'nothing to retrieve'],
    ['UNSPECIFIED', [], 'nobody knows what it was'],
  ];

  it.each(table)('%s: %j (%s)', (subcategory, expected) => expect(items(subcategory)).toEqual(expected));

  it('is laid down for every subcategory', () => {
    expect(table.map(([subcategory]) => subcategory).sort()).toEqual([...subcategories].sort());
  });

  it('asks for every item somewhere, and for none twice', () => {
    expect(checklistTable.map(({ item }) => item)).toEqual([...recordItems]);
  });
});

describe('the evidence that facts ask for', () => {
  it.each<[Subcategory, Facts, Partial<EvidenceCase>, string[], string]>([
    ['SUGGESTION', { thirdParty: true }, {}, dispute, 'IV-3: heard, and put down whose it is'],
    ['SUGGESTION', { thirdParty: false }, {}, [], 'IV-3: nobody else is in it'],
    [
      'OUTAGE',
      { equipmentDamaged: true },
      {},
      ['IV-1 CUSTOMER_FILE', ...supply, 'SO-2 POWER_QUALITY_REPORT'],
      'SO-2: the basis of a claim',
    ],
    ['BAD_ATTITUDE', {}, { channel: 'HOTLINE' }, [...video, 'IV-1 CALL_RECORDING'], 'IV-1: the call is recorded'],
    ['VOLTAGE', {}, { channel: 'HOTLINE' }, [...meter, ...supply], 'no conduct in it'],
    ['BILLING_ERROR', {}, { anonymous: true }, ['IV-1 METERING_DATA'], 'nobody has no file'],
    ['BILLING_ERROR', {}, { anonymous: true, personal: { accountNumber: { id: 'a', hash: 'h' } } }, meter, 'an account has'],
  ])('%s %j %j: %j (%s)', (subcategory, facts, other, expected) => expect(items(subcategory, facts, other)).toEqual(expected));
});

const tariff = filed({ subcategory: 'TARIFF_DISPUTE' });
const retrievable: RecordItem[] = ['CUSTOMER_FILE', 'METERING_DATA'];
const text = { id: 'e', hash: 'h' };
const attach = (ticket: Ticket, item: RecordItem, unavailable = false): Ticket =>
  carriedOut(ticket, { kind: 'attachRecord', item, unavailable, text }, when(monday, agent));
const waive = (ticket: Ticket, item: RecordItem): Ticket =>
  carriedOut(ticket, { kind: 'waiveRecord', item, reason: text }, when(monday, supervisor));
const states = (ticket: Ticket): string[] => checklist(ticket).map(({ state }) => state);

describe('TL-3: the records of IV-1 are retrieved', () => {
  it.each<[Subcategory, boolean]>([
    ['TARIFF_DISPUTE', true],
    ['OUTAGE', true],
    ['SUGGESTION', false],
  ])('%s has some to retrieve: %s', (subcategory, needed) => expect(needsRecords(asked(subcategory))).toBe(needed));

  it('when each is there or it is on record why not, whatever else is missing', () => {
    expect(recordsRetrieved(attach(tariff, 'CUSTOMER_FILE'))).toBe(false);
    expect(recordsRetrieved(attach(attach(tariff, 'CUSTOMER_FILE'), 'METERING_DATA', true))).toBe(true);
    expect(recordsRetrieved(waive(attach(tariff, 'CUSTOMER_FILE'), 'METERING_DATA'))).toBe(true);
  });
});

describe('IV-4: the chain of evidence', () => {
  const rest = ['TARIFF_DOCUMENT', 'BILL_BREAKDOWN'] as const;
  const full = [...retrievable, ...rest].reduce((ticket, item) => attach(ticket, item), tariff);

  it('is complete with every item of the checklist', () => {
    expect([evidenceComplete(tariff), evidenceComplete(full)]).toEqual([false, true]);
    expect(states(full)).toEqual(['ATTACHED', 'ATTACHED', 'ATTACHED', 'ATTACHED']);
  });

  it('has a hole where a record is not to be had, until a supervisor waives it', () => {
    const lost = attach(full, 'BILL_BREAKDOWN', true);
    expect([states(lost)[3], evidenceComplete(lost)]).toEqual(['UNAVAILABLE', false]);
    expect(evidenceComplete(waive(lost, 'BILL_BREAKDOWN'))).toBe(true);
  });

  it('takes the newest of an item, and keeps the older ones', () => {
    const found = attach(waive(tariff, 'BILL_BREAKDOWN'), 'BILL_BREAKDOWN');
    expect([states(found)[3], found.records.length]).toEqual(['ATTACHED', 2]);
    expect(checklist(found)[3]?.record?.by).toBe('agent');
  });

  it('takes what nobody asked for, and is none the more complete', () => {
    const more = attach(tariff, 'SCENE_VIDEO');
    expect([more.records.length, states(more)]).toEqual([1, states(tariff)]);
  });

  it('grows with the facts', () => {
    expect(evidenceComplete({ ...full, facts: { thirdParty: true } })).toBe(false);
  });
});
