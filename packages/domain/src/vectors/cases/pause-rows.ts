import type { StepRow, TicketRow } from '../make-cases.js';
import type { Moment, WatchedRule } from '../vector-values.js';

const grade3 = 'LEVEL_3 GR-3:nothingMoreUrgent';
const clockOf = (rule: WatchedRule) => ({ rule });
const ask = (at: Moment, rule: WatchedRule, until: Moment, stated: readonly string[] = []): StepRow => [
  at,
  'agent',
  { kind: 'requestPause', clock: clockOf(rule), ground: 'WAITING_FOR_CUSTOMER', until },
  stated,
];
const storm = (at: Moment, rule: WatchedRule, until: Moment, stated: readonly string[] = []): StepRow => [
  at,
  'operator',
  { kind: 'requestPause', clock: clockOf(rule), ground: 'FORCE_MAJEURE', until },
  stated,
];
const approve = (at: Moment, rule: WatchedRule, ...stated: string[]): StepRow => [
  at,
  'supervisor',
  { kind: 'approvePause', clock: clockOf(rule) },
  stated,
];
const settle = (at: Moment, ...stated: string[]): StepRow => [at, 'system', { kind: 'settle' }, stated];

type Opening = Pick<TicketRow, 'watch' | 'filing' | 'stated'>;
const level3: Opening = { watch: ['TL-6'], stated: [grade3, 'TL-6 RUNNING 2026-06-03 10:00'] };
const complex: Opening = {
  ...{ watch: ['TL-7'], filing: { subcategory: 'PROPERTY_RIGHTS' } },
  stated: [grade3, 'TL-7 RUNNING 2026-06-05 00:00'],
};

/** What rests, for how long, and by whose word. */
export const pauseRows: readonly TicketRow[] = [
  {
    ...{ id: 'counts-from-the-request', rules: ['TL-6'], ...level3 },
    ...{ en: 'a pause counts from its request, whenever it is approved', zh: '暂停自申请时起算，与批准时间无关' },
    steps: [
      ask('2026-06-01 12:00', 'TL-6', '2026-06-02 12:00'),
      approve('2026-06-01 14:00', 'TL-6', 'TL-6 PAUSED 2026-06-04 10:00 promised 2026-06-03 10:00'),
      settle('2026-06-02 12:00'),
      settle('2026-06-02 12:00:00.001', 'TL-6 RUNNING 2026-06-04 10:00 promised 2026-06-03 10:00'),
    ],
  },
  {
    ...{ id: 'force-majeure', rules: ['TL-6'], ...level3 },
    ...{ en: 'force majeure rests the clock and leaves the status alone', zh: '不可抗力暂停计时，不改变工单状态' },
    steps: [
      storm('2026-06-01 12:00', 'TL-6', '2026-06-01 20:00'),
      approve('2026-06-01 12:10', 'TL-6', 'TL-6 PAUSED 2026-06-03 18:00 promised 2026-06-03 10:00'),
    ],
  },
  {
    ...{ id: 'ended-early', rules: ['TL-6'], ...level3 },
    ...{ en: 'ended early, only the time it rested is made up', zh: '提前结束，只补实际暂停的时间' },
    steps: [
      ask('2026-06-01 12:00', 'TL-6', '2026-06-03 12:00'),
      approve('2026-06-01 13:00', 'TL-6', 'TL-6 PAUSED 2026-06-05 10:00 promised 2026-06-03 10:00'),
      [
        '2026-06-01 18:00',
        'agent',
        { kind: 'endPause', clock: clockOf('TL-6') },
        ['TL-6 RUNNING 2026-06-03 16:00 promised 2026-06-03 10:00'],
      ],
    ],
  },
  {
    ...{ id: 'several', rules: ['TL-6'], ...level3 },
    ...{ en: 'several pauses add up', zh: '多次暂停累加' },
    steps: [
      ask('2026-06-01 12:00', 'TL-6', '2026-06-01 15:00'),
      approve('2026-06-01 12:00', 'TL-6', 'TL-6 PAUSED 2026-06-03 13:00 promised 2026-06-03 10:00'),
      storm('2026-06-02 08:00', 'TL-6', '2026-06-02 18:30', ['TL-6 RUNNING 2026-06-03 13:00 promised 2026-06-03 10:00']),
      approve('2026-06-02 09:00', 'TL-6', 'TL-6 PAUSED 2026-06-03 23:30 promised 2026-06-03 10:00'),
      settle('2026-06-02 20:00', 'TL-6 RUNNING 2026-06-03 23:30 promised 2026-06-03 10:00'),
      settle('2026-06-03 23:30:00.001', 'TL-6 BREACHED 2026-06-03 23:30 promised 2026-06-03 10:00'),
    ],
  },
  {
    ...{ id: 'approved-when-over', rules: ['TL-6'], ...level3 },
    ...{ en: 'approved after its end, it has rested all the same', zh: '到期后才批准的暂停同样有效' },
    steps: [
      ask('2026-06-01 12:00', 'TL-6', '2026-06-01 15:00'),
      approve('2026-06-01 17:00', 'TL-6', 'TL-6 RUNNING 2026-06-03 13:00 promised 2026-06-03 10:00'),
    ],
  },
  {
    ...{ id: 'refused', rules: ['TL-6'], ...level3 },
    ...{ en: 'refused, the time has counted all along', zh: '驳回的申请不影响计时' },
    steps: [
      ask('2026-06-01 12:00', 'TL-6', '2026-06-02 12:00'),
      ['2026-06-01 14:00', 'supervisor', { kind: 'refusePause', clock: clockOf('TL-6') }, []],
      ['2026-06-01 14:01', 'supervisor', { kind: 'approvePause', clock: clockOf('TL-6') }, ['refused CONFLICT']],
    ],
  },
  {
    ...{ id: 'ran-out-before-the-approval', rules: ['TL-6'], ...level3 },
    ...{ en: 'what ran out before it was approved stays breached', zh: '批准前已超时的保持超时' },
    steps: [
      ask('2026-06-03 09:00', 'TL-6', '2026-06-04 09:00'),
      ['2026-06-03 10:00:00.001', 'supervisor', { kind: 'approvePause', clock: clockOf('TL-6') }, ['refused CONFLICT']],
      settle('2026-06-03 11:00', 'TL-6 BREACHED 2026-06-03 10:00'),
    ],
  },
  {
    ...{ id: 'approved-at-the-last-moment', rules: ['TL-6'], ...level3 },
    ...{ en: 'approved at the very moment it is due, it rests', zh: '恰在到期时刻批准，仍可暂停' },
    steps: [
      ask('2026-06-03 09:00', 'TL-6', '2026-06-04 09:00'),
      approve('2026-06-03 10:00', 'TL-6', 'TL-6 PAUSED 2026-06-04 10:00 promised 2026-06-03 10:00'),
    ],
  },
  {
    ...{ id: 'by-whom', rules: ['TL-6'], ...level3 },
    ...{ en: 'staff ask, a supervisor approves, nobody their own', zh: '经办人申请，督办人批准，不得自批' },
    steps: [
      [
        '2026-06-01 11:00',
        'supervisor',
        { kind: 'requestPause', clock: clockOf('TL-6'), ground: 'FORCE_MAJEURE', until: '2026-06-02 11:00' },
        [],
      ],
      ['2026-06-01 11:05', 'supervisor', { kind: 'approvePause', clock: clockOf('TL-6') }, ['refused FORBIDDEN']],
      ['2026-06-01 11:10', 'operationsLead', { kind: 'approvePause', clock: clockOf('TL-6') }, ['refused FORBIDDEN']],
      ask('2026-06-01 11:15', 'TL-6', '2026-06-02 11:00', ['refused CONFLICT']),
    ],
  },
  {
    ...{ id: 'longest', rules: ['TL-6'], ...level3 },
    ...{ en: 'no pause is longer than 60 × 24 h, none ends in the past', zh: '暂停不得超过 60 × 24 小时，不得止于过去' },
    steps: [
      ask('2026-06-01 12:00', 'TL-6', '2026-07-31 12:00:00.001', ['refused BAD_USER_INPUT']),
      ask('2026-06-01 12:00', 'TL-6', '2026-06-01 12:00', ['refused BAD_USER_INPUT']),
      ask('2026-06-01 12:00', 'TL-6', '2026-07-31 12:00'),
      approve('2026-06-01 12:00', 'TL-6', 'TL-6 PAUSED 2026-08-02 10:00 promised 2026-06-03 10:00'),
    ],
  },
  {
    ...{ id: 'unpausable', rules: ['TL-1', 'TL-5'], watch: ['TL-1', 'TL-5'] },
    ...{ en: 'first response and site arrival can’t rest', zh: '首次响应和到达现场不得暂停' },
    stated: [grade3, 'TL-1 RUNNING 2026-06-01 11:00', 'TL-5 RUNNING 2026-06-01 11:00'],
    steps: [
      ask('2026-06-01 10:10', 'TL-1', '2026-06-02 10:00', ['refused RULE_NOT_MET TL-1']),
      storm('2026-06-01 10:10', 'TL-5', '2026-06-02 10:00', ['refused RULE_NOT_MET TL-5']),
    ],
  },
  {
    ...{ id: 'unpausable-at-level-1', rules: ['TL-2', 'TL-6'], watch: ['TL-2', 'TL-6'] },
    ...{ en: 'nothing of the emergency loop can rest', zh: '一级派发和闭环不得暂停' },
    filing: { facts: { safetyHazard: true } },
    stated: ['LEVEL_1 GR-1:safetyHazard', 'TL-2 RUNNING 2026-06-01 10:10', 'TL-6 RUNNING 2026-06-02 10:00'],
    steps: [
      storm('2026-06-01 10:01', 'TL-2', '2026-06-02 10:00', ['refused RULE_NOT_MET TL-2']),
      storm('2026-06-01 10:01', 'TL-6', '2026-06-02 10:00', ['refused RULE_NOT_MET TL-6']),
    ],
  },
  {
    ...{ id: 'stopped-while-it-rests', rules: ['TL-6'], ...level3 },
    ...{ en: 'answered while it rests: met', zh: '暂停期间反馈，按期完成' },
    steps: [
      ask('2026-06-01 12:00', 'TL-6', '2026-06-03 12:00'),
      approve('2026-06-01 12:00', 'TL-6', 'TL-6 PAUSED 2026-06-05 10:00 promised 2026-06-03 10:00'),
      [
        '2026-06-02 09:00',
        'agent',
        { kind: 'giveFeedback' },
        ['TL-6 MET 2026-06-05 10:00 stopped 2026-06-02 09:00 promised 2026-06-03 10:00'],
      ],
    ],
  },
  {
    ...{ id: 'paused-before-a-rise', rules: ['TL-6', 'GR-6'], ...level3 },
    ...{ en: 'a pause before the rise: the new limit counts from the rise on, whole', zh: '升级前的暂停不影响升级后的新时限' },
    steps: [
      ask('2026-06-01 11:00', 'TL-6', '2026-06-01 17:00'),
      approve('2026-06-01 11:00', 'TL-6', 'TL-6 PAUSED 2026-06-03 16:00 promised 2026-06-03 10:00'),
      [
        '2026-06-01 18:00',
        'operator',
        { kind: 'setFacts', facts: { equipmentDamaged: true } },
        ['LEVEL_2 GR-2:equipmentDamaged', 'TL-6 RUNNING 2026-06-02 18:00 promised 2026-06-03 10:00'],
      ],
    ],
  },
  {
    ...{ id: 'paused-after-a-rise', rules: ['TL-6', 'GR-6'], ...level3 },
    ...{ en: 'a pause after the rise moves both limits', zh: '升级后的暂停使两个时限同时顺延' },
    steps: [
      [
        '2026-06-01 18:00',
        'operator',
        { kind: 'setFacts', facts: { equipmentDamaged: true } },
        ['LEVEL_2 GR-2:equipmentDamaged', 'TL-6 RUNNING 2026-06-02 18:00 promised 2026-06-03 10:00'],
      ],
      ask('2026-06-02 08:00', 'TL-6', '2026-06-02 20:00'),
      approve('2026-06-02 08:00', 'TL-6', 'TL-6 PAUSED 2026-06-03 06:00 promised 2026-06-03 10:00'),
    ],
  },
  {
    ...{ id: 'two-days-wholly-paused', rules: ['TL-7'], ...complex },
    ...{ en: 'a working-day clock leaves out the working days wholly paused', zh: '工作日时限扣除整日暂停的工作日' },
    steps: [
      ask('2026-06-01 18:00', 'TL-7', '2026-06-04 00:00'),
      approve('2026-06-01 18:00', 'TL-7', 'TL-7 PAUSED 2026-06-09 00:00 promised 2026-06-05 00:00'),
    ],
  },
  {
    ...{ id: 'a-day-not-wholly-paused', rules: ['TL-7'], ...complex },
    ...{ en: 'a day paused until noon counts', zh: '只暂停到中午的日子照计' },
    steps: [
      ask('2026-06-01 18:00', 'TL-7', '2026-06-03 12:00'),
      approve('2026-06-01 18:00', 'TL-7', 'TL-7 PAUSED 2026-06-06 00:00 promised 2026-06-05 00:00'),
    ],
  },
  {
    ...{ id: 'over-a-weekend', rules: ['TL-7'], watch: ['TL-7'] },
    ...{ en: 'days off that are paused make nothing up', zh: '休息日的暂停不予顺延' },
    filing: { at: '2026-06-05 10:00', subcategory: 'PROPERTY_RIGHTS' },
    stated: [grade3, 'TL-7 RUNNING 2026-06-11 00:00'],
    steps: [
      ask('2026-06-05 18:00', 'TL-7', '2026-06-08 09:00'),
      approve('2026-06-05 18:00', 'TL-7', 'TL-7 PAUSED 2026-06-11 00:00'),
    ],
  },
  {
    ...{ id: 'into-a-holiday', rules: ['TL-7'], watch: ['TL-7'] },
    ...{ en: 'moved by paused days into a holiday, it ends after it', zh: '因暂停顺延至假期的，止于假期之后' },
    filing: { at: '2026-04-27 10:00', subcategory: 'PROPERTY_RIGHTS' },
    stated: [grade3, 'TL-7 RUNNING 2026-05-01 00:00'],
    steps: [
      ask('2026-04-27 18:00', 'TL-7', '2026-04-29 00:00'),
      approve('2026-04-27 18:00', 'TL-7', 'TL-7 PAUSED 2026-05-07 00:00 promised 2026-05-01 00:00'),
    ],
  },
  {
    ...{ id: 'calendar-days', rules: ['TL-8'], watch: ['TL-8'], filing: { subcategory: 'PROPERTY_RIGHTS' } },
    ...{ en: 'a clock in days leaves out every day wholly paused', zh: '自然日时限扣除整日暂停的日子' },
    stated: [grade3],
    steps: [
      ['2026-06-02 09:00', 'lawyer', { kind: 'recordDirection', targetDate: '2026-06-30' }, ['TL-8 RUNNING 2026-06-10 00:00']],
      ask('2026-06-05 12:00', 'TL-8', '2026-06-08 12:00'),
      approve('2026-06-05 12:00', 'TL-8', 'TL-8 PAUSED 2026-06-12 00:00 promised 2026-06-10 00:00'),
    ],
  },
  {
    ...{ id: 'month', rules: ['TL-18'], watch: ['TL-18'] },
    ...{ en: 'a clock in months is later by the days wholly paused', zh: '按月时限按整日暂停的天数顺延' },
    stated: [grade3],
    steps: [
      [
        '2026-06-01 12:00',
        'supervisor',
        { kind: 'recordMilestone', milestone: 'DEDICATED_SERVICE_CONFIRMED' },
        ['TL-18 RUNNING 2026-08-01 00:00'],
      ],
      ask('2026-07-05 12:00', 'TL-18', '2026-07-08 12:00'),
      approve('2026-07-05 12:00', 'TL-18', 'TL-18 PAUSED 2026-08-03 00:00 promised 2026-08-01 00:00'),
    ],
  },
  {
    ...{ id: 'warnings-move-along', rules: ['TL-6'], ...level3, notices: true },
    ...{ en: 'warnings are parts of the time that counts', zh: '预警按计入的时间折算，随暂停顺延' },
    steps: [
      ask('2026-06-01 12:00', 'TL-6', '2026-06-02 12:00'),
      approve('2026-06-01 12:00', 'TL-6', 'TL-6 PAUSED 2026-06-04 10:00 promised 2026-06-03 10:00'),
      settle('2026-06-02 12:00:00.001', 'TL-6 RUNNING 2026-06-04 10:00 promised 2026-06-03 10:00'),
      settle('2026-06-03 10:00'),
      settle('2026-06-03 10:00:00.001', 'TL-6 warns 50 partOfLimitPassed 2026-06-03 10:00'),
    ],
  },
];
