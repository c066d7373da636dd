import type { Subcategory } from '../../category.js';
import { reasonGist } from '../gist.js';
import { given } from '../given-documents.js';
import { assertStated, headOf } from '../make-cases.js';
import { runHouseholds } from '../run-plain.js';
import { spelled } from '../spelling.js';
import type { HouseholdsCase, VectorTraces } from '../vector.js';
import type { VectorFacts } from '../vector-values.js';

type Report = HouseholdsCase['reports'][number];
interface Row {
  readonly id: string;
  readonly en: string;
  readonly zh: string;
  readonly subcategory?: Subcategory;
  readonly reports: readonly Report[];
  readonly signatories?: readonly VectorTraces[];
  readonly facts?: VectorFacts;
  /** Complainants, joint, affected; then the grade and why. */
  readonly counts: readonly [complainants: number, joint: number, affected: number, grade: string];
}

const newest = '2026-06-30 10:00';
const account = (number: number, receivedAt = newest): Report => ({
  account: `3201${String(number).padStart(6, '0')}`,
  receivedAt,
});
const accounts = (count: number): Report[] => Array.from({ length: count }, (_, index) => account(index + 1));
const general = 'LEVEL_3 GR-3:nothingMoreUrgent';

const rows: readonly Row[] = [
  {
    ...{ id: 'nine-messages-five-people', en: 'nine messages from five people are five', zh: '五人九次来电算五户' },
    reports: [...accounts(5), account(1), account(1), account(2), account(5)],
    counts: [5, 5, 5, 'LEVEL_2 GR-2:jointHouseholds'],
  },
  {
    ...{ id: 'four-people', en: 'four people are no joint complaint', zh: '四户不构成联名' },
    reports: [...accounts(4), account(4)],
    counts: [4, 4, 4, general],
  },
  {
    ...{ id: 'known-by-account-first', en: 'the account tells, whatever the address and phone', zh: '户号优先于地址和电话' },
    reports: [
      { account: '3201000001', address: '滨河路 88 号', phone: '13812345678', receivedAt: newest },
      { account: '3201000001', address: '滨河路 89 号', phone: '13900000000', receivedAt: newest },
      { account: '3201000002', address: '滨河路 88 号', phone: '13812345678', receivedAt: newest },
    ],
    counts: [2, 2, 2, general],
  },
  {
    ...{
      id: 'known-by-address-then-phone',
      en: 'without account the address, without address the phone',
      zh: '无户号看地址，无地址看电话',
    },
    reports: [
      { address: '滨河路88号', phone: '13812345678', receivedAt: newest },
      { address: '滨河路 88 号', phone: '13900000000', receivedAt: newest },
      { phone: '13700000000', receivedAt: newest },
      { phone: '+86 137-0000-0000', receivedAt: newest },
    ],
    counts: [2, 2, 2, general],
  },
  {
    ...{
      id: 'written-differently',
      en: 'full-width digits and small letters are the same account',
      zh: '全角、小写视为同一户号',
    },
    reports: [
      { account: '３２０１００００ab', receivedAt: newest },
      { account: '32010000AB', receivedAt: newest },
    ],
    counts: [1, 1, 1, general],
  },
  {
    ...{ id: 'unknown-not-counted', en: 'a message that nothing tells of is nobody’s', zh: '无从识别的来件不计户' },
    reports: [...accounts(4), { receivedAt: newest }, { receivedAt: newest }],
    counts: [4, 4, 4, general],
  },
  {
    ...{
      id: 'window-to-the-millisecond',
      en: '30 × 24 h before the newest receipt still count',
      zh: '最新受理前 30 × 24 小时整仍计入',
    },
    reports: [...accounts(4), account(5, '2026-05-31 10:00')],
    counts: [5, 5, 5, 'LEVEL_2 GR-2:jointHouseholds'],
  },
  {
    ...{ id: 'a-millisecond-out-of-the-window', en: 'a millisecond more doesn’t', zh: '再早一毫秒不计入' },
    reports: [...accounts(4), account(5, '2026-05-31 09:59:59.999')],
    counts: [4, 4, 4, general],
  },
  {
    ...{ id: 'signatories-and-tickets', en: 'signatories and tickets are counted once each', zh: '联名人与来件合并去重' },
    reports: accounts(3),
    signatories: [{ account: '3201000003' }, { account: '3201000004' }, { account: '3201000005' }],
    counts: [3, 5, 3, 'LEVEL_2 GR-2:jointHouseholds'],
  },
  {
    ...{ id: 'stated-more', en: 'a stated figure may be higher', zh: '填报户数可以更高' },
    reports: accounts(3),
    facts: { jointHouseholds: 20 },
    counts: [3, 20, 3, 'LEVEL_1 GR-4:jointSupplyQuality'],
  },
  {
    ...{ id: 'stated-fewer', en: 'a stated figure never lowers what is known', zh: '填报户数不会压低已知户数' },
    reports: accounts(6),
    facts: { jointHouseholds: 2 },
    counts: [6, 6, 6, 'LEVEL_2 GR-2:jointHouseholds'],
  },
  {
    ...{ id: 'twenty-about-supply', en: 'twenty households about supply quality', zh: '20 户反映供电质量' },
    reports: accounts(20),
    counts: [20, 20, 20, 'LEVEL_1 GR-4:jointSupplyQuality'],
  },
  {
    ...{ id: 'nineteen-about-supply', en: 'nineteen households about supply quality', zh: '19 户反映供电质量' },
    reports: accounts(19),
    counts: [19, 19, 19, 'LEVEL_2 GR-2:jointHouseholds'],
  },
  {
    ...{ id: 'twenty-about-bills', en: 'twenty households about bills', zh: '20 户反映电费' },
    subcategory: 'BILLING_ERROR',
    reports: accounts(20),
    counts: [20, 20, 20, 'LEVEL_2 GR-2:jointHouseholds'],
  },
  {
    ...{
      id: 'outage-by-complainants',
      en: 'an outage affects at least those who complain of it',
      zh: '停电影响户数不少于投诉户数',
    },
    ...{ subcategory: 'OUTAGE', reports: accounts(7), facts: { householdsAffected: 2, householdsCounted: 3 } },
    counts: [7, 7, 7, 'LEVEL_2 GR-2:jointHouseholds GR-2:outageHouseholds'],
  },
  {
    ...{ id: 'outage-by-operations', en: 'or those that operations counted', zh: '或运维核实的户数' },
    ...{ subcategory: 'OUTAGE', reports: accounts(7), facts: { householdsAffected: 12, householdsCounted: 50 } },
    counts: [7, 7, 50, 'LEVEL_1 GR-1:outageHouseholds'],
  },
];

function householdsCase({
  id,
  en,
  zh,
  subcategory = 'VOLTAGE',
  reports,
  signatories = [],
  facts = {},
  counts,
}: Row): HouseholdsCase {
  const asked = spelled({ policy: 'default-1', subcategory, reports, signatories, facts });
  const expect = runHouseholds(asked, given);
  const { complainants, joint, affected, grade, reasons } = expect;
  assertStated(`households/${id}`, counts, [complainants, joint, affected, [grade, ...reasons.map(reasonGist)].join(' ')]);
  const whole = { ...asked, expect };
  return { ...headOf('households', 'households', { id, title: { en, 'zh-CN': zh }, rules: ['GR-9'] }, whole), ...whole };
}

export const householdCases = (): HouseholdsCase[] => rows.map(householdsCase);
