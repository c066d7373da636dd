import { isPhone } from '@gridvoice/api/customers/phone';
import { subcategories } from '@gridvoice/domain/category';
import { readFiling } from '@gridvoice/domain/filing';
import { day, dayOf, hour, type Instant, instant, localDay, startOfDay } from '@gridvoice/domain/instant';
import { describe, expect, it } from 'vitest';
import { type SampleComplaint, sampleComplaints } from '../src/sample/complaints.js';
import { demoAccounts } from '../src/sample/members.js';
import { gradeOf } from '../src/sample/received-filing.js';
import { scenarios } from '../src/sample/scenarios.js';
import { isSlot } from '../src/sample/slots.js';
import { storm, stormScenarios } from '../src/sample/storm.js';
import { units } from '../src/sample/units.js';
import { sampleUtility } from '../src/sample/utility.js';
import { workedCase } from '../src/sample/worked-case.js';

const now = instant(startOfDay(dayOf({ year: 2026, month: 8, date: 20 })) + 15.4 * hour);
const utility = sampleUtility();
const complaints = [...sampleComplaints(utility, { now })];

const share = (fits: (complaint: SampleComplaint) => boolean): number => complaints.filter(fits).length / complaints.length;
const isOpen = ({ course }: SampleComplaint): boolean =>
  !course.some(({ deed }) => deed.kind === 'closeTicket' || deed.kind === 'withdrawTicket');
const hourOf = (at: Instant): number => Math.floor((at - startOfDay(localDay(at))) / hour);
const regions = new Set(units.filter(({ kind }) => kind === 'REGION').map(({ id }) => id));

describe('the sample utility', () => {
  it('is the same for the same seed and another for another', () => {
    expect(sampleUtility('one')).toEqual(sampleUtility('one'));
    expect(sampleUtility('one').customers).not.toEqual(sampleUtility('two').customers);
  });

  it('has units whose parents come before them and whose ids are unique', () => {
    const seen = new Set<string>();
    for (const { id, parent } of units) {
      expect(parent === null || seen.has(parent)).toBe(true);
      seen.add(id);
    }
    expect(seen.size).toBe(units.length);
  });

  it('lies in no province of the real country', () => {
    for (const region of regions) expect(region).toMatch(/^99\d{4}$/);
  });

  it('has a lead unit for every department in every region', () => {
    for (const region of regions) {
      const departments = units.filter((unit) => unit.region === region).flatMap(({ department }) => department ?? []);
      expect([...departments].sort()).toEqual(['CUSTOMER_SERVICE', 'LEGAL', 'MARKETING', 'OPERATIONS']);
    }
  });

  it('employs some sixty people, among them the accounts of the contract', () => {
    expect(utility.members.length).toBeGreaterThan(50);
    expect(new Set(utility.members.map(({ id }) => id)).size).toBe(utility.members.length);
    expect(demoAccounts.map(({ username }) => username)).toEqual(
      'agent ops ops2 marketing legal lead supervisor auditor admin wall'.split(' '),
    );
    expect(utility.members.filter(({ signsIn }) => signsIn)).toEqual(demoAccounts);
  });

  it('serves 2,000 customers with accounts of ten digits, each once', () => {
    expect(utility.customers).toHaveLength(2_000);
    for (const { account } of utility.customers) expect(account).toMatch(/^\d{10}$/);
    expect(new Set(utility.customers.map(({ account }) => account)).size).toBe(2_000);
  });

  it('gives customers phones that are valid and that belong to nobody', () => {
    for (const { phone } of utility.customers) {
      expect(isPhone(phone)).toBe(true);
      // Ranges of data cards and machines.
      expect(phone).toMatch(/^(172|145)\d{8}$/);
    }
  });

  it('knows homes and businesses, town and country, and people who need special care', () => {
    const part = (fits: (customer: (typeof utility.customers)[number]) => boolean): number =>
      utility.customers.filter(fits).length / utility.customers.length;
    expect(part(({ business }) => business !== null)).toBeCloseTo(0.22, 1);
    expect(part(({ zone }) => zone === 'SUBURBAN')).toBeGreaterThan(0.1);
    expect(part(({ specialGroup }) => specialGroup)).toBeGreaterThan(0.02);
  });
});

describe('the sample complaints', () => {
  it('are the same for the same seed and moment', () => {
    expect([...sampleComplaints(utility, { now, count: 300 })]).toEqual([...sampleComplaints(utility, { now, count: 300 })]);
  });

  it('are 3,200 of the last 120 days, in the order of receipt, none from the future', () => {
    expect(complaints).toHaveLength(3_200);
    const times = complaints.map(({ filing }) => filing.receivedAt);
    expect(times).toEqual([...times].sort((one, other) => one - other));
    expect(localDay(times[0] ?? now)).toBeGreaterThan(localDay(now) - 120);
    expect(times.at(-1)).toBeLessThanOrEqual(now);
  });

  it('are all accepted by the domain', () => {
    for (const { filing } of complaints) {
      const bounds = {
        now: filing.receivedAt,
        imported: false,
        isPhone,
        isRegion: (id: string) => regions.has(id),
        isProtectable: () => false,
      };
      expect(() => readFiling(filing, bounds)).not.toThrow();
    }
  });

  it('come in every subcategory but the import’s own', () => {
    const found = new Set(complaints.map(({ filing }) => filing.subcategory));
    expect(subcategories.filter((name) => !found.has(name))).toEqual(['UNSPECIFIED']);
  });

  it('are about supply quality as often as in the country, and mostly told by phone', () => {
    expect(share(({ filing }) => filing.category === 'SUPPLY_QUALITY')).toBeGreaterThan(0.28);
    expect(share(({ filing }) => filing.category === 'SUPPLY_QUALITY')).toBeLessThan(0.35);
    expect(share(({ filing }) => filing.channel === 'HOTLINE')).toBeGreaterThan(0.5);
  });

  it('are graded to about 3 % level 1 and 15 % level 2', () => {
    const level1 = share(({ filing }) => gradeOf(filing) === 'LEVEL_1');
    const level2 = share(({ filing }) => gradeOf(filing) === 'LEVEL_2');
    expect(level1).toBeGreaterThan(0.02);
    expect(level1).toBeLessThan(0.045);
    expect(level2).toBeGreaterThan(0.11);
    expect(level2).toBeLessThan(0.19);
  });

  it('report faults above all in the evening', () => {
    const faults = complaints
      .filter(({ filing }) => filing.category === 'SUPPLY_QUALITY')
      .map(({ filing }) => hourOf(filing.receivedAt));
    const within = (from: number, to: number): number => faults.filter((at) => at >= from && at < to).length;
    expect(within(18, 22)).toBeGreaterThan(within(9, 13));
    expect(within(0, 5)).toBeLessThan(within(18, 22) / 4);
  });

  it('hold a storm: many outages in one county on one day', () => {
    const date = day(localDay(now) - storm.daysAgo);
    const hit = complaints.filter(({ filing }) => localDay(filing.receivedAt) === date && filing.region === storm.region);
    expect(hit.filter(({ filing }) => filing.subcategory === 'OUTAGE').length).toBeGreaterThanOrEqual(storm.tickets);
  });

  it('hold the worked case: more than twenty households about an overloaded transformer, level 1', () => {
    const joint = complaints.find(({ filing }) => filing.matter.includes(`${workedCase.households}户业主联名`));
    expect(joint?.filing.subcategory).toBe('VOLTAGE');
    expect(joint && gradeOf(joint.filing)).toBe('LEVEL_1');
    expect(joint && hourOf(joint.filing.receivedAt)).toBe(20);
  });

  it('are told in more than sixty ways, of two to four sentences', () => {
    const patterns = [...scenarios, ...stormScenarios].flatMap(({ matters }) => matters);
    expect(new Set(patterns).size).toBeGreaterThanOrEqual(60);
    for (const { filing } of complaints) {
      const sentences = filing.matter.match(/[。？！]/g)?.length ?? 0;
      expect(sentences, filing.matter).toBeGreaterThanOrEqual(1);
      expect(sentences, filing.matter).toBeLessThanOrEqual(5);
    }
  });

  it('leave no slot unfilled, and know every slot they name', () => {
    for (const { filing } of complaints) expect(filing.matter).not.toMatch(/[{}]|undefined|NaN/);
    for (const { matters } of [...scenarios, ...stormScenarios]) {
      for (const [, name = ''] of matters.join('').matchAll(/\{(\w+)\}/g)) expect(isSlot(name), name).toBe(true);
    }
  });
});

it('is believable at whatever hour it starts', () => {
  for (const hours of [0.1, 23.9]) {
    const at = instant(startOfDay(localDay(now)) + hours * hour);
    const open = [...sampleComplaints(utility, { now: at })].filter(isOpen);
    expect(open.length).toBeGreaterThan(25);
    expect(open.filter(({ filing }) => gradeOf(filing) === 'LEVEL_1').length).toBeLessThanOrEqual(4);
  }
});

it('leaves one to four urgent cases open', () => {
  const urgent = complaints.filter((complaint) => isOpen(complaint) && gradeOf(complaint.filing) === 'LEVEL_1');
  expect(urgent.length).toBeGreaterThanOrEqual(1);
  expect(urgent.length).toBeLessThanOrEqual(4);
});
