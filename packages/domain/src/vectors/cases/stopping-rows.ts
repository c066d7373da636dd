import type { RuleId } from '../../rules/catalogue.js';
import type { ActorName, StepRow, TicketRow } from '../make-cases.js';
import type { VectorCommand } from '../vector-command.js';
import type { Moment, WatchedRule } from '../vector-values.js';

/** A clock from its start to what stops it; played in time, on time and late. */
export interface StoppingRow extends Pick<TicketRow, 'id' | 'en' | 'zh' | 'filing' | 'stated'> {
  readonly rules: readonly RuleId[];
  readonly watch: WatchedRule;
  readonly leadIn?: readonly StepRow[];
  /** The clock as the steps name it, and when it is due. */
  readonly clock: string;
  readonly due: Moment;
  /** Where it was promised for another moment. */
  readonly promised?: Moment;
  readonly by: ActorName;
  readonly stops: VectorCommand;
  /** What the stop starts, in time, on time and late. */
  readonly begins?: readonly [string[], string[], string[]];
}

const grade3 = 'LEVEL_3 GR-3:nothingMoreUrgent';
const fed: VectorCommand = { kind: 'giveFeedback' };
const milestone = (name: Extract<VectorCommand, { kind: 'recordMilestone' }>['milestone']) =>
  ({ kind: 'recordMilestone', milestone: name }) as const;

/** The clocks that begin with the filing or with work on it. */
export const earlyRows: readonly StoppingRow[] = [
  {
    ...{
      id: 'tl-1-working-day',
      rules: ['TL-1'],
      watch: 'TL-1',
      en: 'first response on a working day, by a person',
      zh: '工作日首次响应（人工）',
    },
    stated: [grade3, 'TL-1 RUNNING 2026-06-01 11:00'],
    ...{ clock: 'TL-1', due: '2026-06-01 11:00', by: 'agent', stops: { kind: 'acknowledge', by: 'PERSON' } },
  },
  {
    ...{
      id: 'tl-1-day-off',
      rules: ['TL-1'],
      watch: 'TL-1',
      en: 'first response on a Saturday, by message',
      zh: '休息日首次响应（短信）',
    },
    filing: { at: '2026-06-06 10:00', channel: 'WEB' },
    stated: [grade3, 'TL-1 RUNNING 2026-06-06 12:00'],
    ...{ clock: 'TL-1', due: '2026-06-06 12:00', by: 'system', stops: { kind: 'acknowledge', by: 'SMS' } },
  },
  {
    ...{
      id: 'tl-2',
      rules: ['TL-2', 'GR-1'],
      watch: 'TL-2',
      en: 'dispatch of a level 1 to operations and marketing',
      zh: '一级派发到运维和营销',
    },
    filing: { facts: { safetyHazard: true } },
    stated: ['LEVEL_1 GR-1:safetyHazard', 'TL-2 RUNNING 2026-06-01 10:10'],
    leadIn: [['2026-06-01 10:02', 'system', { ...milestone('DISPATCHED'), department: 'OPERATIONS' }, []]],
    ...{ clock: 'TL-2', due: '2026-06-01 10:10', by: 'system', stops: { ...milestone('DISPATCHED'), department: 'MARKETING' } },
  },
  {
    ...{ id: 'tl-3', rules: ['TL-3', 'IV-1'], watch: 'TL-3', en: 'the last record retrieved', zh: '调取最后一项记录' },
    filing: { subcategory: 'VOLTAGE' },
    stated: [grade3, 'TL-3 RUNNING 2026-06-01 11:00'],
    leadIn: [
      ['2026-06-01 10:20', 'marketer', { kind: 'attachRecord', item: 'CUSTOMER_FILE' }, []],
      ['2026-06-01 10:25', 'marketer', { kind: 'attachRecord', item: 'METERING_DATA', unavailable: true }, []],
    ],
    ...{ clock: 'TL-3', due: '2026-06-01 11:00', by: 'operator', stops: { kind: 'attachRecord', item: 'OPERATION_LOG' } },
  },
  {
    ...{
      id: 'tl-4',
      rules: ['TL-4', 'TF-3'],
      watch: 'TL-4',
      en: 'verification starts with the first task claimed',
      zh: '认领首个任务即开始核实',
    },
    filing: { subcategory: 'TARIFF_DISPUTE' },
    stated: [grade3, 'TL-4 MARKETING RUNNING 2026-06-01 12:00'],
    ...{ clock: 'TL-4 MARKETING', due: '2026-06-01 12:00', by: 'marketer', stops: { kind: 'claimTask', task: 'EXPLAIN_TARIFF' } },
  },
  {
    ...{ id: 'tl-5-urban', rules: ['TL-5'], watch: 'TL-5', en: 'arrival at an urban site', zh: '城区到达现场' },
    filing: { facts: { siteZone: 'URBAN' } },
    stated: [grade3, 'TL-5 RUNNING 2026-06-01 11:00'],
    ...{ clock: 'TL-5', due: '2026-06-01 11:00', by: 'operator', stops: { kind: 'recordArrival' } },
  },
  {
    ...{ id: 'tl-5-suburban', rules: ['TL-5'], watch: 'TL-5', en: 'arrival at a suburban site', zh: '郊区到达现场' },
    filing: { facts: { siteZone: 'SUBURBAN' } },
    stated: [grade3, 'TL-5 RUNNING 2026-06-01 12:00'],
    ...{ clock: 'TL-5', due: '2026-06-01 12:00', by: 'operator', stops: { kind: 'recordArrival' } },
  },
  {
    ...{
      id: 'tl-5-appointment',
      rules: ['TL-5'],
      watch: 'TL-5',
      en: 'arrival at an appointment and half an hour',
      zh: '预约时间加 30 分钟内到达',
    },
    stated: [grade3, 'TL-5 RUNNING 2026-06-01 11:00'],
    leadIn: [
      [
        '2026-06-01 10:20',
        'agent',
        { kind: 'makeAppointment', appointment: '2026-06-02 09:00' },
        ['TL-5 RUNNING 2026-06-02 09:30 promised 2026-06-01 11:00'],
      ],
    ],
    ...{ clock: 'TL-5', due: '2026-06-02 09:30', promised: '2026-06-01 11:00', by: 'operator', stops: { kind: 'recordArrival' } },
  },
  {
    ...{ id: 'tl-6-level-3', rules: ['TL-6', 'FB-1'], watch: 'TL-6', en: 'level 3 answered', zh: '三级办结反馈' },
    stated: [grade3, 'TL-6 RUNNING 2026-06-03 10:00'],
    ...{ clock: 'TL-6', due: '2026-06-03 10:00', by: 'agent', stops: fed },
  },
  {
    ...{ id: 'tl-6-level-2', rules: ['TL-6', 'GR-2'], watch: 'TL-6', en: 'level 2 answered', zh: '二级办结反馈' },
    filing: { facts: { equipmentDamaged: true } },
    stated: ['LEVEL_2 GR-2:equipmentDamaged', 'TL-6 RUNNING 2026-06-02 10:00'],
    ...{ clock: 'TL-6', due: '2026-06-02 10:00', by: 'agent', stops: fed },
  },
  {
    ...{
      id: 'tl-6-level-1',
      rules: ['TL-6', 'SO-9', 'GR-1'],
      watch: 'TL-6',
      en: 'the closed loop of a level 1: told, safe, and planned',
      zh: '一级闭环：已反馈、已安全、有整改计划',
    },
    filing: { facts: { safetyHazard: true } },
    stated: ['LEVEL_1 GR-1:safetyHazard', 'TL-6 RUNNING 2026-06-02 10:00'],
    leadIn: [
      ['2026-06-01 11:00', 'agent', fed, []],
      ['2026-06-01 12:00', 'operator', milestone('PLAN_PROMISED'), []],
    ],
    ...{ clock: 'TL-6', due: '2026-06-02 10:00', by: 'operator', stops: milestone('RELIEF_IN_FORCE') },
  },
  {
    ...{
      id: 'tl-7',
      rules: ['TL-7', 'CL-5'],
      watch: 'TL-7',
      en: 'the direction of a complex case, to 24:00 of the third working day',
      zh: '复杂投诉处理方向，至第三个工作日 24:00',
    },
    filing: { subcategory: 'PROPERTY_RIGHTS' },
    stated: [grade3, 'TL-7 RUNNING 2026-06-05 00:00'],
    ...{ clock: 'TL-7', due: '2026-06-05 00:00', by: 'lawyer', stops: { kind: 'recordDirection', targetDate: '2026-06-30' } },
    begins: [
      ['TL-7 TARGET_DATE RUNNING 2026-07-01 00:00'],
      ['TL-7 TARGET_DATE RUNNING 2026-07-01 00:00'],
      ['TL-7 TARGET_DATE RUNNING 2026-07-01 00:00'],
    ],
  },
  {
    ...{
      id: 'tl-7-target-date',
      rules: ['TL-7'],
      watch: 'TL-7',
      en: 'the date that the direction names',
      zh: '处理方向所定日期',
    },
    filing: { subcategory: 'POLICY_DISPUTE' },
    stated: [grade3, 'TL-7 RUNNING 2026-06-05 00:00'],
    leadIn: [
      [
        '2026-06-02 09:00',
        'lawyer',
        { kind: 'recordDirection', targetDate: '2026-06-10' },
        ['TL-7 MET 2026-06-05 00:00 stopped 2026-06-02 09:00', 'TL-7 TARGET_DATE RUNNING 2026-06-11 00:00'],
      ],
    ],
    ...{ clock: 'TL-7 TARGET_DATE', due: '2026-06-11 00:00', by: 'agent', stops: fed },
  },
  {
    ...{
      id: 'tl-8',
      rules: ['TL-8'],
      watch: 'TL-8',
      en: 'a weekly report, each from the one before',
      zh: '每七日报告进展，逐次起算',
    },
    filing: { subcategory: 'PROPERTY_RIGHTS' },
    stated: [grade3],
    leadIn: [
      ['2026-06-02 09:00', 'lawyer', { kind: 'recordDirection', targetDate: '2026-06-30' }, ['TL-8 RUNNING 2026-06-10 00:00']],
    ],
    ...{ clock: 'TL-8', due: '2026-06-10 00:00', by: 'agent', stops: { kind: 'reportProgress' } },
    begins: [['TL-8 #2 RUNNING 2026-06-17 00:00'], ['TL-8 #2 RUNNING 2026-06-18 00:00'], ['TL-8 #2 RUNNING 2026-06-18 00:00']],
  },
];

/** The clocks that begin in the course of a case. */
export const lateRows: readonly StoppingRow[] = [
  {
    ...{
      id: 'tl-9-refund',
      rules: ['TL-9', 'CO-1'],
      watch: 'TL-9',
      en: 'a refund, reviewed by legal before',
      zh: '退费（先经法务审查）',
    },
    filing: { subcategory: 'BILLING_ERROR' },
    stated: [grade3],
    leadIn: [
      ['2026-06-01 10:30', 'marketer', milestone('BILLING_ERROR_CONFIRMED'), ['TL-9 RUNNING 2026-06-02 10:30']],
      ['2026-06-01 11:00', 'marketer', milestone('REFUND_ISSUED'), ['refused RULE_NOT_MET CO-1']],
      ['2026-06-01 13:00', 'lawyer', { kind: 'claimTask', task: 'REVIEW_REFUND' }, []],
      ['2026-06-01 14:00', 'lawyer', { kind: 'completeTask', task: 'REVIEW_REFUND' }, []],
    ],
    ...{ clock: 'TL-9', due: '2026-06-02 10:30', by: 'marketer', stops: milestone('REFUND_ISSUED') },
  },
  {
    ...{ id: 'tl-9-back-payment', rules: ['TL-9'], watch: 'TL-9', en: 'a back-payment explained', zh: '补交电费说明' },
    filing: { subcategory: 'BILLING_ERROR' },
    stated: [grade3],
    leadIn: [['2026-06-01 10:30', 'marketer', milestone('BILLING_ERROR_CONFIRMED'), ['TL-9 RUNNING 2026-06-02 10:30']]],
    ...{ clock: 'TL-9', due: '2026-06-02 10:30', by: 'marketer', stops: milestone('BACK_PAYMENT_EXPLAINED') },
  },
  {
    ...{ id: 'tl-10', rules: ['TL-10', 'SO-5'], watch: 'TL-10', en: 'the superior’s apology', zh: '上级致歉' },
    filing: { subcategory: 'BAD_ATTITUDE' },
    stated: [grade3],
    leadIn: [['2026-06-01 11:00', 'agent', milestone('CONDUCT_VERIFIED'), ['TL-10 RUNNING 2026-06-05 00:00']]],
    ...{ clock: 'TL-10', due: '2026-06-05 00:00', by: 'supervisor', stops: milestone('APOLOGY_MADE') },
  },
  {
    ...{ id: 'tl-11', rules: ['TL-11', 'FB-2'], watch: 'TL-11', en: 'the customer’s confirmation', zh: '客户确认' },
    filing: { subcategory: 'SUGGESTION' },
    stated: [grade3],
    leadIn: [['2026-06-01 12:00', 'agent', fed, ['TL-11 RUNNING 2026-06-05 00:00']]],
    ...{ clock: 'TL-11', due: '2026-06-05 00:00', by: 'agent', stops: { kind: 'confirm', satisfied: true } },
  },
  {
    ...{
      id: 'tl-12',
      rules: ['TL-12'],
      watch: 'TL-12',
      en: 'the first return visit, from the last task and the answer on',
      zh: '首次回访，自任务办完且已反馈起算',
    },
    filing: { subcategory: 'SUGGESTION' },
    stated: [grade3],
    leadIn: [
      ['2026-06-01 11:00', 'agent', { kind: 'claimTask', task: 'ANSWER_CUSTOMER' }, []],
      ['2026-06-01 12:00', 'agent', fed, []],
      ['2026-06-02 09:00', 'agent', { kind: 'completeTask', task: 'ANSWER_CUSTOMER' }, ['TL-12 RUNNING 2026-06-06 00:00']],
    ],
    ...{ clock: 'TL-12', due: '2026-06-06 00:00', by: 'agent' },
    stops: { kind: 'recordVisit', visit: 'FIRST', via: 'PHONE', reached: true, solved: true, score: 90 },
  },
  {
    ...{
      id: 'tl-13',
      rules: ['TL-13'],
      watch: 'TL-13',
      en: 'the superior’s second visit after a score below 80',
      zh: '低于 80 分后的上级二次回访',
    },
    filing: { subcategory: 'SUGGESTION' },
    stated: [grade3],
    leadIn: [
      ['2026-06-01 12:00', 'agent', fed, []],
      ['2026-06-01 15:00', 'agent', { kind: 'confirm', satisfied: true, score: 79 }, ['TL-13 RUNNING 2026-06-11 00:00']],
    ],
    ...{ clock: 'TL-13', due: '2026-06-11 00:00', by: 'supervisor' },
    stops: { kind: 'recordVisit', visit: 'SECOND', via: 'ON_SITE', reached: true, score: 85, reason: '慢', remedy: '优先检修' },
  },
  {
    ...{
      id: 'tl-14',
      rules: ['TL-14'],
      watch: 'TL-14',
      en: 'the corrective record, days off included',
      zh: '纠正预防记录，休息日照计',
    },
    stated: [grade3],
    leadIn: [['2026-06-05 10:00', 'supervisor', milestone('SUPERVISION_OPENED'), ['TL-14 RUNNING 2026-06-09 00:00']]],
    ...{ clock: 'TL-14', due: '2026-06-09 00:00', by: 'operator', stops: milestone('CORRECTIVE_RECORD_RETURNED') },
  },
  {
    ...{
      id: 'tl-15',
      rules: ['TL-15', 'SO-9'],
      watch: 'TL-15',
      en: 'works of the long term, within 30 days',
      zh: '长期整改，30 日内',
    },
    stated: [grade3],
    leadIn: [['2026-06-01 12:00', 'operator', milestone('PLAN_PROMISED'), ['TL-15 RUNNING 2026-07-02 00:00']]],
    ...{ clock: 'TL-15', due: '2026-07-02 00:00', by: 'operator', stops: milestone('WORKS_ACCEPTED') },
  },
  {
    ...{
      id: 'tl-15-own-date',
      rules: ['TL-15'],
      watch: 'TL-15',
      en: 'works of the long term, by the plan’s own date',
      zh: '长期整改，按计划自定日期',
    },
    stated: [grade3],
    leadIn: [
      ['2026-06-01 12:00', 'operator', { ...milestone('PLAN_PROMISED'), date: '2026-06-20' }, ['TL-15 RUNNING 2026-06-21 00:00']],
    ],
    ...{ clock: 'TL-15', due: '2026-06-21 00:00', by: 'operator', stops: milestone('WORKS_ACCEPTED') },
  },
  {
    ...{ id: 'tl-16', rules: ['TL-16'], watch: 'TL-16', en: 'an update promised every 20 minutes', zh: '承诺每 20 分钟告知一次' },
    stated: [grade3],
    leadIn: [
      ['2026-06-01 10:05', 'agent', { ...milestone('UPDATES_PROMISED'), minutes: 20 }, ['TL-16 RUNNING 2026-06-01 10:25']],
    ],
    ...{ clock: 'TL-16', due: '2026-06-01 10:25', by: 'agent', stops: milestone('UPDATE_SENT') },
    begins: [
      ['TL-16 #2 RUNNING 2026-06-01 10:44'],
      ['TL-16 #2 RUNNING 2026-06-01 10:45'],
      ['TL-16 #2 RUNNING 2026-06-01 10:45:00.001'],
    ],
  },
  {
    ...{
      id: 'tl-17',
      rules: ['TL-17'],
      watch: 'TL-17',
      en: 'a visit in each full calendar quarter',
      zh: '每个完整自然季度回访一次',
    },
    stated: [grade3],
    leadIn: [['2026-06-01 12:00', 'agent', milestone('DOSSIER_OPENED'), ['TL-17 RUNNING 2026-10-01 00:00']]],
    ...{ clock: 'TL-17', due: '2026-10-01 00:00', by: 'agent' },
    stops: { kind: 'recordVisit', visit: 'FOLLOW_UP', via: 'PHONE', reached: true },
    begins: [['TL-17 #2 RUNNING 2027-01-01 00:00'], ['TL-17 #2 RUNNING 2027-04-01 00:00'], ['TL-17 #2 RUNNING 2027-04-01 00:00']],
  },
  {
    ...{
      id: 'tl-18',
      rules: ['TL-18'],
      watch: 'TL-18',
      en: 'a contact in each full calendar month',
      zh: '每个完整自然月联系一次',
    },
    stated: [grade3],
    leadIn: [['2026-06-01 12:00', 'supervisor', milestone('DEDICATED_SERVICE_CONFIRMED'), ['TL-18 RUNNING 2026-08-01 00:00']]],
    ...{ clock: 'TL-18', due: '2026-08-01 00:00', by: 'agent', stops: milestone('DEDICATED_CONTACT_MADE') },
    begins: [['TL-18 #2 RUNNING 2026-09-01 00:00'], ['TL-18 #2 RUNNING 2026-10-01 00:00'], ['TL-18 #2 RUNNING 2026-10-01 00:00']],
  },
  {
    ...{
      id: 'tl-19',
      rules: ['TL-19', 'CO-1'],
      watch: 'TL-19',
      en: 'the legal review of money proposed',
      zh: '拟付款项的法务审查',
    },
    stated: [grade3],
    leadIn: [
      ['2026-06-01 11:00', 'marketer', milestone('MONEY_PROPOSED'), ['TL-19 PROPOSAL RUNNING 2026-06-01 19:00']],
      ['2026-06-01 12:00', 'lawyer', { kind: 'claimTask', task: 'REVIEW_PROPOSAL' }, []],
    ],
    ...{ clock: 'TL-19 PROPOSAL', due: '2026-06-01 19:00', by: 'lawyer' },
    stops: { kind: 'completeTask', task: 'REVIEW_PROPOSAL' },
  },
  {
    ...{ id: 'tl-20', rules: ['TL-20', 'GR-4'], watch: 'TL-20', en: 'the last of 20 households told', zh: '20 户逐户反馈完毕' },
    filing: { facts: { jointHouseholds: 20 } },
    stated: ['LEVEL_1 GR-4:jointSupplyQuality'],
    leadIn: [
      ['2026-06-01 12:00', 'operator', milestone('RELIEF_IN_FORCE'), ['TL-20 RUNNING 2026-06-02 12:00']],
      ['2026-06-01 18:00', 'agent', { ...milestone('HOUSEHOLDS_TOLD'), households: 19 }, []],
    ],
    ...{ clock: 'TL-20', due: '2026-06-02 12:00', by: 'agent', stops: { ...milestone('HOUSEHOLDS_TOLD'), households: 1 } },
  },
  {
    ...{
      id: 'tl-21',
      rules: ['TL-21', 'FB-3'],
      watch: 'TL-21',
      en: 'another answer after the customer rejected one',
      zh: '客户不认可后重新办理',
    },
    stated: [grade3],
    leadIn: [
      ['2026-06-01 12:00', 'agent', fed, []],
      ['2026-06-01 13:00', 'agent', { kind: 'confirm', satisfied: false }, ['TL-21 RUNNING 2026-06-03 13:00']],
    ],
    ...{ clock: 'TL-21', due: '2026-06-03 13:00', by: 'agent', stops: fed },
  },
  {
    ...{
      id: 'fb-1-final-finding',
      rules: ['FB-1'],
      watch: 'FB-1',
      en: 'the final finding of a preliminary cause',
      zh: '初步原因的最终结论',
    },
    stated: [grade3],
    leadIn: [
      ['2026-06-01 12:00', 'agent', { ...fed, preliminaryUntil: '2026-06-08' }, ['FB-1 FINAL_FINDING RUNNING 2026-06-09 00:00']],
    ],
    ...{ clock: 'FB-1 FINAL_FINDING', due: '2026-06-09 00:00', by: 'operator' },
    stops: { kind: 'recordRootCause', cause: 'TRANSFORMER_OVERLOAD', liability: 'UTILITY' },
  },
];
