import type { Subcategory } from '../../category.js';
import type { RuleId } from '../../rules/catalogue.js';
import { type TicketRow, ticketCase } from '../make-cases.js';
import type { TicketCase } from '../vector.js';
import type { VectorFacts } from '../vector-values.js';

type Row = readonly [
  id: string,
  subcategory: Subcategory,
  facts: VectorFacts,
  grade: string,
  rules: readonly RuleId[],
  en: string,
  zh: string,
];

const level1 = (because: string): string => `LEVEL_1 ${because}`;
const level2 = (because: string): string => `LEVEL_2 ${because}`;
const level3 = 'LEVEL_3 GR-3:nothingMoreUrgent';

/** Every row of the table at its threshold, below it and above it. Filed Monday 2026-06-01 at 10:00. */
const rows: readonly Row[] = [
  ['nothing-known', 'VOLTAGE', {}, level3, ['GR-3'], 'nothing is known', '没有已知事实'],
  ['known-harmless', 'SUGGESTION', { safetyHazard: false }, level3, ['GR-3'], 'known to be harmless', '已知没有隐患'],
  [
    'danger',
    'BAD_ATTITUDE',
    { safetyHazard: true },
    level1('GR-1:safetyHazard'),
    ['GR-1'],
    'danger to persons counts whatever the class',
    '人身安全隐患，不论类别',
  ],
  ['outage-4', 'OUTAGE', { householdsAffected: 4 }, level3, ['GR-2', 'GR-3'], 'outage of 4 households', '停电影响 4 户'],
  [
    'outage-5',
    'OUTAGE',
    { householdsAffected: 5 },
    level2('GR-2:outageHouseholds'),
    ['GR-2'],
    'outage of 5 households',
    '停电影响 5 户',
  ],
  [
    'outage-6',
    'OUTAGE',
    { householdsAffected: 6 },
    level2('GR-2:outageHouseholds'),
    ['GR-2'],
    'outage of 6 households',
    '停电影响 6 户',
  ],
  [
    'outage-49',
    'OUTAGE',
    { householdsAffected: 49 },
    level2('GR-2:outageHouseholds'),
    ['GR-1', 'GR-2'],
    'outage of 49 households',
    '停电影响 49 户',
  ],
  [
    'outage-50',
    'OUTAGE',
    { householdsAffected: 50 },
    level1('GR-1:outageHouseholds'),
    ['GR-1'],
    'outage of 50 households',
    '停电影响 50 户',
  ],
  [
    'outage-51',
    'OUTAGE',
    { householdsAffected: 51 },
    level1('GR-1:outageHouseholds'),
    ['GR-1'],
    'outage of 51 households',
    '停电影响 51 户',
  ],
  [
    'outage-0',
    'OUTAGE',
    { householdsAffected: 0 },
    level3,
    ['GR-9'],
    'none stated counts as the one who complains',
    '填报 0 户按投诉人 1 户计',
  ],
  [
    'outage-counted-more',
    'OUTAGE',
    { householdsAffected: 3, householdsCounted: 50 },
    level1('GR-1:outageHouseholds'),
    ['GR-9', 'GR-1'],
    'operations counted more than was stated',
    '运维核实户数多于填报',
  ],
  [
    'outage-counted-fewer',
    'OUTAGE',
    { householdsAffected: 50, householdsCounted: 3 },
    level1('GR-1:outageHouseholds'),
    ['GR-9', 'GR-1'],
    'the higher figure holds, whoever gave it',
    '两个户数取大者',
  ],
  [
    'voltage-500',
    'VOLTAGE',
    { householdsAffected: 500, householdsCounted: 500 },
    level3,
    ['GR-1', 'GR-3'],
    'the rows of outages are for outages alone',
    '停电户数只对停电类有效',
  ],
  [
    'planned-800',
    'OUTAGE',
    { plannedOutage: true, householdsAffected: 800 },
    level2('GR-2:outageHouseholds'),
    ['GR-1', 'GR-2'],
    'inside a published planned window, level 2 holds all the same',
    '已按规定公告的计划停电，仍按二级',
  ],
  [
    'planned-danger',
    'OUTAGE',
    { plannedOutage: true, safetyHazard: true },
    level1('GR-1:safetyHazard'),
    ['GR-1'],
    'a planned window excuses no danger',
    '计划停电不豁免安全隐患',
  ],
  [
    'hospital',
    'OUTAGE',
    { importantCustomer: true },
    level1('GR-1:importantCustomer'),
    ['GR-1'],
    'power lost at an important customer',
    '重要客户停电',
  ],
  [
    'all-of-level-1',
    'OUTAGE',
    { safetyHazard: true, householdsAffected: 60, importantCustomer: true, jointHouseholds: 20 },
    level1('GR-1:safetyHazard GR-1:outageHouseholds GR-1:importantCustomer GR-4:jointSupplyQuality'),
    ['GR-1', 'GR-4', 'GR-5'],
    'every reason of the grade is kept, none of a lower one',
    '保留该级全部依据，不列低级依据',
  ],
  [
    'without-power-24h',
    'OUTAGE',
    { outageStartedAt: '2026-05-31 10:00' },
    level3,
    ['GR-2', 'GR-3'],
    'exactly 24 h without power is not more than 24 h',
    '停电正好 24 小时，未超过',
  ],
  [
    'without-power-24h-1ms',
    'OUTAGE',
    { outageStartedAt: '2026-05-31 09:59:59.999' },
    level2('GR-2:outageHours'),
    ['GR-2'],
    'a millisecond more than 24 h without power',
    '停电超过 24 小时 1 毫秒',
  ],
  [
    'restored-after-24h',
    'OUTAGE',
    { outageStartedAt: '2026-05-29 08:00', restoredAt: '2026-05-30 08:00' },
    level3,
    ['GR-2'],
    'restored after exactly 24 h',
    '停电正好 24 小时后恢复',
  ],
  [
    'restored-after-25h',
    'OUTAGE',
    { outageStartedAt: '2026-05-29 08:00', restoredAt: '2026-05-30 09:00' },
    level2('GR-2:outageHours'),
    ['GR-2'],
    'restored, but it had lasted longer than 24 h',
    '已恢复，但停电曾超过 24 小时',
  ],
  [
    'voltage-for-days',
    'VOLTAGE',
    { outageStartedAt: '2026-05-20 10:00' },
    level3,
    ['GR-2'],
    'no outage, however long',
    '非停电类不计停电时长',
  ],
  [
    'damage',
    'VOLTAGE',
    { equipmentDamaged: true },
    level2('GR-2:equipmentDamaged'),
    ['GR-2', 'CL-6'],
    'damaged equipment',
    '设备损坏',
  ],
  ['joint-4', 'TARIFF_DISPUTE', { jointHouseholds: 4 }, level3, ['GR-2', 'GR-3'], 'joint complaint of 4 households', '4 户联名'],
  [
    'joint-5',
    'TARIFF_DISPUTE',
    { jointHouseholds: 5 },
    level2('GR-2:jointHouseholds'),
    ['GR-2'],
    'joint complaint of 5 households',
    '5 户联名',
  ],
  [
    'joint-6',
    'TARIFF_DISPUTE',
    { jointHouseholds: 6 },
    level2('GR-2:jointHouseholds'),
    ['GR-2'],
    'joint complaint of 6 households',
    '6 户联名',
  ],
  [
    'joint-19-supply',
    'VOLTAGE',
    { jointHouseholds: 19 },
    level2('GR-2:jointHouseholds'),
    ['GR-2', 'GR-4'],
    'joint complaint of 19 households about supply quality',
    '19 户联名反映供电质量',
  ],
  [
    'joint-20-supply',
    'VOLTAGE',
    { jointHouseholds: 20 },
    level1('GR-4:jointSupplyQuality'),
    ['GR-4'],
    'joint complaint of 20 households about supply quality',
    '20 户联名反映供电质量',
  ],
  [
    'joint-21-supply',
    'FREQUENCY',
    { jointHouseholds: 21 },
    level1('GR-4:jointSupplyQuality'),
    ['GR-4'],
    'joint complaint of 21 households about supply quality',
    '21 户联名反映供电质量',
  ],
  [
    'joint-20-billing',
    'BILLING_ERROR',
    { jointHouseholds: 20 },
    level2('GR-2:jointHouseholds'),
    ['GR-2', 'GR-4'],
    'joint complaint of 20 households about something else',
    '20 户联名反映其他事项',
  ],
  [
    'all-of-level-2',
    'OUTAGE',
    { householdsAffected: 9, jointHouseholds: 7, equipmentDamaged: true, outageStartedAt: '2026-05-30 10:00' },
    level2('GR-2:outageHours GR-2:equipmentDamaged GR-2:jointHouseholds GR-2:outageHouseholds'),
    ['GR-2', 'GR-5'],
    'four rows of level 2 at once',
    '同时符合二级的四个条件',
  ],
  [
    'media-is-not-urgent',
    'OUTAGE',
    { mediaExposure: true, householdsAffected: 3 },
    level3,
    ['GR-3', 'GR-8'],
    'severity makes nothing urgent',
    '严重程度不影响紧急级别',
  ],
];

/** What a grade's own clocks are due by, filed Monday at 10:00. */
const clocksOf = (grade: string): string[] => {
  if (grade.startsWith('LEVEL_1')) return ['TL-2 RUNNING 2026-06-01 10:10', 'TL-6 RUNNING 2026-06-02 10:00'];
  return [grade.startsWith('LEVEL_2') ? 'TL-6 RUNNING 2026-06-02 10:00' : 'TL-6 RUNNING 2026-06-03 10:00'];
};

const isSerious = ({ mediaExposure }: VectorFacts): boolean => mediaExposure === true;

const gradingRow = ([id, subcategory, facts, grade, rules, en, zh]: Row): TicketRow => ({
  ...{ id, en, zh, rules, watch: ['TL-2', 'TL-6'], filing: { subcategory, facts } },
  stated: [grade, ...(isSerious(facts) ? ['SERIOUS GR-8:mediaExposure'] : []), ...clocksOf(grade)],
});

const withoutGroupRow: TicketRow = {
  ...{ id: 'joint-20-supply-row-off', rules: ['GR-2', 'GR-4'], policy: 'default-1-without-gr-4', watch: ['TL-2', 'TL-6'] },
  ...{ en: 'the same twenty households where the policy switches GR-4 off', zh: '政策停用 GR-4 时的 20 户联名' },
  filing: { facts: { jointHouseholds: 20 } },
  stated: ['LEVEL_2 GR-2:jointHouseholds', 'TL-6 RUNNING 2026-06-02 10:00'],
};

export const gradingCases = (): TicketCase[] =>
  [...rows.map(gradingRow), withoutGroupRow].map((row) => ticketCase('grading', row));
