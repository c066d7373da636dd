import { type TicketRow, ticketCase } from '../make-cases.js';
import type { TicketCase } from '../vector.js';

const watch = ['TL-2', 'TL-6'] as const;
const outage = { subcategory: 'OUTAGE' } as const;

/** GR-6 and GR-7: what becomes of a grade, and of its clocks, as things change. */
const rows: readonly TicketRow[] = [
  {
    ...{ id: 'rise-by-facts', rules: ['GR-6', 'GR-2', 'TL-6'], watch },
    ...{ en: 'a rise moves the running clock to the rise plus the new limit', zh: '升级后按升级时刻加新时限，取较早者' },
    stated: ['LEVEL_3 GR-3:nothingMoreUrgent', 'TL-6 RUNNING 2026-06-03 10:00'],
    steps: [
      [
        '2026-06-01 16:00',
        'operator',
        { kind: 'setFacts', facts: { equipmentDamaged: true } },
        ['LEVEL_2 GR-2:equipmentDamaged', 'TL-6 RUNNING 2026-06-02 16:00 promised 2026-06-03 10:00'],
      ],
    ],
  },
  {
    ...{ id: 'rise-late-moves-nothing', rules: ['GR-6', 'TL-6'], watch },
    ...{ en: 'a rise never makes a due time later', zh: '升级不会延后截止时间' },
    stated: ['LEVEL_3 GR-3:nothingMoreUrgent', 'TL-6 RUNNING 2026-06-03 10:00'],
    steps: [
      [
        '2026-06-02 10:00',
        'operator',
        { kind: 'setFacts', facts: { equipmentDamaged: true } },
        ['LEVEL_2 GR-2:equipmentDamaged'],
      ],
    ],
  },
  {
    ...{ id: 'rise-a-minute-before-half', rules: ['GR-6', 'TL-6'], watch },
    ...{ en: 'a minute before half of it has passed, the rise still moves it', zh: '过半前一分钟升级，仍会提前' },
    stated: ['LEVEL_3 GR-3:nothingMoreUrgent', 'TL-6 RUNNING 2026-06-03 10:00'],
    steps: [
      [
        '2026-06-02 09:59',
        'operator',
        { kind: 'setFacts', facts: { equipmentDamaged: true } },
        ['LEVEL_2 GR-2:equipmentDamaged', 'TL-6 RUNNING 2026-06-03 09:59 promised 2026-06-03 10:00'],
      ],
    ],
  },
  {
    ...{ id: 'rise-twice', rules: ['GR-6', 'GR-1', 'TL-2', 'TL-6'], watch },
    ...{
      en: 'risen twice: the earliest due time of all holds, and level 1 is dispatched from its rise',
      zh: '两次升级：取最早截止时间，一级派发自升级起算',
    },
    stated: ['LEVEL_3 GR-3:nothingMoreUrgent', 'TL-6 RUNNING 2026-06-03 10:00'],
    steps: [
      [
        '2026-06-01 12:00',
        'operator',
        { kind: 'setFacts', facts: { equipmentDamaged: true } },
        ['LEVEL_2 GR-2:equipmentDamaged', 'TL-6 RUNNING 2026-06-02 12:00 promised 2026-06-03 10:00'],
      ],
      [
        '2026-06-01 14:00',
        'operator',
        { kind: 'setFacts', facts: { safetyHazard: true } },
        ['LEVEL_1 GR-1:safetyHazard', 'TL-2 RUNNING 2026-06-01 14:10'],
      ],
    ],
  },
  {
    ...{ id: 'never-falls', rules: ['GR-6', 'GR-5'], watch },
    ...{ en: 'facts that no longer hold lower no grade', zh: '事实撤销不会自动降级' },
    filing: { facts: { safetyHazard: true } },
    stated: ['LEVEL_1 GR-1:safetyHazard', 'TL-2 RUNNING 2026-06-01 10:10', 'TL-6 RUNNING 2026-06-02 10:00'],
    steps: [['2026-06-01 10:05', 'operator', { kind: 'setFacts', facts: { safetyHazard: null } }, []]],
  },
  {
    ...{ id: 'rise-by-time', rules: ['GR-6', 'GR-2', 'TL-6'], watch },
    ...{
      en: 'an outage passing 24 h raises its ticket without anybody; the rise is dated at the 24 h',
      zh: '停电满 24 小时自动升级，时点为满 24 小时之时',
    },
    filing: { ...outage, facts: { outageStartedAt: '2026-05-31 20:00' } },
    stated: ['LEVEL_3 GR-3:nothingMoreUrgent', 'TL-6 RUNNING 2026-06-03 10:00'],
    steps: [
      ['2026-06-01 20:00', 'system', { kind: 'settle' }, []],
      [
        '2026-06-01 20:00:00.001',
        'system',
        { kind: 'settle' },
        ['LEVEL_2 GR-2:outageHours', 'TL-6 RUNNING 2026-06-02 20:00 promised 2026-06-03 10:00'],
      ],
    ],
  },
  {
    ...{ id: 'rise-by-time-from-receipt', rules: ['GR-6', 'GR-2'], watch },
    ...{ en: 'an unstated outage start is the receipt', zh: '未填停电开始时间的，以受理时间起算' },
    filing: outage,
    stated: ['LEVEL_3 GR-3:nothingMoreUrgent', 'TL-6 RUNNING 2026-06-03 10:00'],
    steps: [['2026-06-02 12:00', 'system', { kind: 'settle' }, ['LEVEL_2 GR-2:outageHours']]],
  },
  {
    ...{ id: 'no-rise-once-restored', rules: ['GR-6', 'GR-2'], watch },
    ...{ en: 'power is back before 24 h: time raises nothing', zh: '24 小时内恢复供电，不会自动升级' },
    filing: { ...outage, facts: { outageStartedAt: '2026-05-31 20:00' } },
    stated: ['LEVEL_3 GR-3:nothingMoreUrgent', 'TL-6 RUNNING 2026-06-03 10:00'],
    steps: [
      ['2026-06-01 18:00', 'operator', { kind: 'setFacts', facts: { restoredAt: '2026-06-01 17:30' } }, []],
      ['2026-06-02 18:00', 'system', { kind: 'settle' }, []],
    ],
  },
  {
    ...{ id: 'rise-while-paused', rules: ['GR-6', 'TL-6'], watch },
    ...{ en: 'a rise while the clock rests: the new limit rests too', zh: '暂停期间升级：新时限同样暂停计时' },
    stated: ['LEVEL_3 GR-3:nothingMoreUrgent', 'TL-6 RUNNING 2026-06-03 10:00'],
    steps: [
      [
        '2026-06-01 12:00',
        'agent',
        { kind: 'requestPause', clock: { rule: 'TL-6' }, ground: 'WAITING_FOR_CUSTOMER', until: '2026-06-01 18:00' },
        [],
      ],
      [
        '2026-06-01 12:30',
        'supervisor',
        { kind: 'approvePause', clock: { rule: 'TL-6' } },
        ['TL-6 PAUSED 2026-06-03 16:00 promised 2026-06-03 10:00'],
      ],
      [
        '2026-06-01 14:00',
        'operator',
        { kind: 'setFacts', facts: { equipmentDamaged: true } },
        ['LEVEL_2 GR-2:equipmentDamaged', 'TL-6 PAUSED 2026-06-02 18:00 promised 2026-06-03 10:00'],
      ],
      ['2026-06-01 18:00:00.001', 'system', { kind: 'settle' }, ['TL-6 RUNNING 2026-06-02 18:00 promised 2026-06-03 10:00']],
    ],
  },
  {
    ...{ id: 'rise-to-level-1-ends-the-pause', rules: ['GR-6', 'GR-1', 'TL-6'], watch },
    ...{ en: 'level 1 can’t rest: the pause ends with the rise', zh: '一级不得暂停：升为一级时暂停即止' },
    stated: ['LEVEL_3 GR-3:nothingMoreUrgent', 'TL-6 RUNNING 2026-06-03 10:00'],
    steps: [
      [
        '2026-06-01 12:00',
        'agent',
        { kind: 'requestPause', clock: { rule: 'TL-6' }, ground: 'WAITING_FOR_CUSTOMER', until: '2026-06-02 12:00' },
        [],
      ],
      [
        '2026-06-01 12:00',
        'supervisor',
        { kind: 'approvePause', clock: { rule: 'TL-6' } },
        ['TL-6 PAUSED 2026-06-04 10:00 promised 2026-06-03 10:00'],
      ],
      [
        '2026-06-01 15:00',
        'operator',
        { kind: 'setFacts', facts: { safetyHazard: true } },
        ['LEVEL_1 GR-1:safetyHazard', 'TL-6 RUNNING 2026-06-02 15:00 promised 2026-06-03 10:00', 'TL-2 RUNNING 2026-06-01 15:10'],
      ],
    ],
  },
  {
    ...{ id: 'rise-after-breach', rules: ['GR-6', 'TL-6'], watch },
    ...{ en: 'what ran out stands as it ran out', zh: '已超时的时限不因升级而变' },
    stated: ['LEVEL_3 GR-3:nothingMoreUrgent', 'TL-6 RUNNING 2026-06-03 10:00'],
    steps: [
      [
        '2026-06-03 11:00',
        'operator',
        { kind: 'setFacts', facts: { equipmentDamaged: true } },
        ['LEVEL_2 GR-2:equipmentDamaged', 'TL-6 BREACHED 2026-06-03 10:00'],
      ],
    ],
  },
  {
    ...{ id: 'raised-by-hand', rules: ['GR-7', 'TL-2', 'TL-6'], watch },
    ...{ en: 'any handler may raise a grade', zh: '任何经办人都可上调级别' },
    stated: ['LEVEL_3 GR-3:nothingMoreUrgent', 'TL-6 RUNNING 2026-06-03 10:00'],
    steps: [
      [
        '2026-06-01 11:00',
        'operator',
        { kind: 'overrideGrade', grade: 'LEVEL_1' },
        ['LEVEL_1 GR-7:raisedByHand', 'TL-6 RUNNING 2026-06-02 11:00 promised 2026-06-03 10:00', 'TL-2 RUNNING 2026-06-01 11:10'],
      ],
    ],
  },
  {
    ...{ id: 'lowered-by-hand', rules: ['GR-7', 'TL-2', 'TL-6'], watch },
    ...{
      en: 'a supervisor alone lowers; no due time gets later, and the dispatch of a level 1 is cancelled',
      zh: '只有督办人可下调；截止时间不延后，一级派发时限撤销',
    },
    filing: { facts: { safetyHazard: true } },
    stated: ['LEVEL_1 GR-1:safetyHazard', 'TL-2 RUNNING 2026-06-01 10:10', 'TL-6 RUNNING 2026-06-02 10:00'],
    steps: [
      ['2026-06-01 10:03', 'operator', { kind: 'overrideGrade', grade: 'LEVEL_3' }, ['refused FORBIDDEN GR-7']],
      ['2026-06-01 10:04', 'operationsLead', { kind: 'overrideGrade', grade: 'LEVEL_3' }, ['refused FORBIDDEN GR-7']],
      [
        '2026-06-01 10:05',
        'supervisor',
        { kind: 'overrideGrade', grade: 'LEVEL_3' },
        ['LEVEL_3 GR-7:loweredByHand', 'TL-2 CANCELLED 2026-06-01 10:10 stopped 2026-06-01 10:05'],
      ],
    ],
  },
  {
    ...{ id: 'lowered-then-same-facts', rules: ['GR-7', 'GR-6'], watch: ['TL-6'] },
    ...{ en: 'a grade that a person lowered stays until facts are new', zh: '人工下调后，同样的事实不会使其回升' },
    filing: { facts: { safetyHazard: true } },
    stated: ['LEVEL_1 GR-1:safetyHazard', 'TL-6 RUNNING 2026-06-02 10:00'],
    steps: [
      ['2026-06-01 10:05', 'supervisor', { kind: 'overrideGrade', grade: 'LEVEL_3' }, ['LEVEL_3 GR-7:loweredByHand']],
      ['2026-06-01 10:20', 'operator', { kind: 'setFacts', facts: { thirdParty: true } }, []],
    ],
  },
  {
    ...{ id: 'lowered-and-raised-again', rules: ['GR-7', 'TL-2', 'TL-6'], watch },
    ...{
      en: 'raised again, the dispatch runs anew and the due time stays the earlier one',
      zh: '再次上调：派发重新计时，截止时间仍取较早者',
    },
    filing: { facts: { safetyHazard: true } },
    stated: ['LEVEL_1 GR-1:safetyHazard', 'TL-2 RUNNING 2026-06-01 10:10', 'TL-6 RUNNING 2026-06-02 10:00'],
    steps: [
      [
        '2026-06-01 10:05',
        'supervisor',
        { kind: 'overrideGrade', grade: 'LEVEL_2' },
        ['LEVEL_2 GR-7:loweredByHand', 'TL-2 CANCELLED 2026-06-01 10:10 stopped 2026-06-01 10:05'],
      ],
      [
        '2026-06-01 11:00',
        'agent',
        { kind: 'overrideGrade', grade: 'LEVEL_1' },
        ['LEVEL_1 GR-7:raisedByHand', 'TL-2 #2 RUNNING 2026-06-01 11:10'],
      ],
    ],
  },
];

export const regradingCases = (): TicketCase[] => rows.map((row) => ticketCase('grading', row));
