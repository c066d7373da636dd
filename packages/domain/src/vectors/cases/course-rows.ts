import type { StepRow, TicketRow } from '../make-cases.js';
import type { VectorCommand } from '../vector-command.js';

const grade3 = 'LEVEL_3 GR-3:nothingMoreUrgent';
const fed: VectorCommand = { kind: 'giveFeedback' };
const milestone = (name: Extract<VectorCommand, { kind: 'recordMilestone' }>['milestone']) =>
  ({ kind: 'recordMilestone', milestone: name }) as const;
const tried = { kind: 'recordVisit', visit: 'CONFIRMATION', reached: false } as const;

/** A suggestion answered, confirmed and closed on Monday at 16:00. */
const closed: readonly StepRow[] = [
  ['2026-06-01 11:00', 'agent', { kind: 'claimTask', task: 'ANSWER_CUSTOMER' }, []],
  ['2026-06-01 11:30', 'agent', { kind: 'completeTask', task: 'ANSWER_CUSTOMER' }, []],
  ['2026-06-01 11:40', 'agent', { kind: 'recordRootCause', cause: 'PROCESS_GAP', liability: 'NONE' }, []],
  ['2026-06-01 12:00', 'agent', fed, ['TL-6 MET 2026-06-03 10:00 stopped 2026-06-01 12:00']],
  ['2026-06-01 15:00', 'agent', { kind: 'confirm', satisfied: true }, []],
  ['2026-06-01 16:00', 'agent', { kind: 'closeTicket' }, []],
];

/** What starts which clock, and what doesn't. */
export const startingRows: readonly TicketRow[] = [
  {
    ...{ id: 'filing-starts', rules: ['TL-1', 'TL-3', 'TL-4', 'TL-5', 'TL-6'] },
    ...{ en: 'everything that a voltage complaint starts', zh: '电压投诉受理时启动的全部时限' },
    stated: [
      grade3,
      'TL-1 RUNNING 2026-06-01 11:00',
      'TL-3 RUNNING 2026-06-01 11:00',
      'TL-6 RUNNING 2026-06-03 10:00',
      'TL-4 OPERATIONS RUNNING 2026-06-01 12:00',
      'TL-5 RUNNING 2026-06-01 11:00',
      'TL-4 CUSTOMER_SERVICE RUNNING 2026-06-01 12:00',
      'TL-4 MARKETING RUNNING 2026-06-01 12:00',
    ],
  },
  {
    ...{ id: 'filed-late', rules: ['TL-1', 'TL-3', 'TL-4', 'TL-6'], watch: ['TL-1', 'TL-3', 'TL-4', 'TL-6'] },
    ...{
      en: 'a letter written down three days later: the receipt counts, and what had run out has',
      zh: '三天后补录的来信：以收到为起点，已超时的当即超时',
    },
    filing: { receivedAt: '2026-06-01 10:00', at: '2026-06-04 09:00', channel: 'LETTER', subcategory: 'TARIFF_DISPUTE' },
    stated: [
      grade3,
      'TL-1 BREACHED 2026-06-01 11:00',
      'TL-3 RUNNING 2026-06-04 10:00',
      'TL-6 BREACHED 2026-06-03 10:00',
      'TL-4 MARKETING RUNNING 2026-06-04 11:00',
    ],
  },
  {
    ...{ id: 'told-on-the-line', rules: ['TL-1', 'CH-1'], watch: ['TL-1'] },
    ...{ en: 'told on the line, the first response is met at receipt', zh: '热线当场告知，受理即响应' },
    filing: { acknowledged: true },
    stated: [grade3, 'TL-1 MET 2026-06-01 11:00 stopped 2026-06-01 10:00'],
  },
  {
    ...{ id: 'message-on-a-working-day', rules: ['TL-1'], watch: ['TL-1'] },
    ...{ en: 'on a working day a message doesn’t count', zh: '工作日短信告知不算响应' },
    filing: { channel: 'APP' },
    stated: [grade3, 'TL-1 RUNNING 2026-06-01 11:00'],
    steps: [['2026-06-01 10:01', 'system', { kind: 'acknowledge', by: 'SMS' }, []]],
  },
  {
    ...{ id: 'without-contact', rules: ['TL-1'], watch: ['TL-1', 'TL-6'] },
    ...{ en: 'nobody to respond to: anonymous, without phone and account', zh: '匿名且无联系方式，不计首次响应' },
    filing: { channel: 'LETTER', anonymous: true, customer: [] },
    stated: [grade3, 'TL-6 RUNNING 2026-06-03 10:00'],
  },
  {
    ...{ id: 'anonymous-with-phone', rules: ['TL-1'], watch: ['TL-1'] },
    ...{ en: 'anonymous, but with a phone: the response is owed', zh: '匿名但留有电话，仍须响应' },
    filing: { channel: 'APP', anonymous: true, customer: ['phone'] },
    stated: [grade3, 'TL-1 RUNNING 2026-06-01 11:00'],
  },
  {
    ...{ id: 'imported', rules: ['TL-1', 'TL-6'] },
    ...{ en: 'from an old register: only what was owed to the customer', zh: '历史导入：只计对客户的时限' },
    filing: { imported: true },
    stated: [grade3, 'TL-1 RUNNING 2026-06-01 11:00', 'TL-6 RUNNING 2026-06-03 10:00'],
  },
  {
    ...{ id: 'no-record-to-retrieve', rules: ['TL-3', 'IV-1'], watch: ['TL-3'] },
    ...{ en: 'nothing to retrieve, no clock', zh: '无须调取记录，不计时' },
    filing: { subcategory: 'SUGGESTION' },
    stated: [grade3],
  },
  {
    ...{ id: 'complex-level-3', rules: ['TL-7', 'CL-5', 'TL-6'], watch: ['TL-6', 'TL-7'] },
    ...{ en: 'complex at level 3: the direction takes the resolution’s place', zh: '三级复杂投诉：以处理方向代替办结时限' },
    filing: { subcategory: 'POLICY_DISPUTE' },
    stated: [grade3, 'TL-7 RUNNING 2026-06-05 00:00'],
  },
  {
    ...{ id: 'complex-level-2', rules: ['TL-7', 'CL-5', 'TL-6'], watch: ['TL-6', 'TL-7'] },
    ...{ en: 'complex at level 2: both run side by side', zh: '二级复杂投诉：两个时限并行' },
    filing: { subcategory: 'PROPERTY_RIGHTS', facts: { jointHouseholds: 8 } },
    stated: ['LEVEL_2 GR-2:jointHouseholds', 'TL-6 RUNNING 2026-06-02 10:00', 'TL-7 RUNNING 2026-06-05 00:00'],
  },
  {
    ...{ id: 'every-complaint-records', rules: ['TL-14'], policy: 'default-1-every-record', watch: ['TL-14'] },
    ...{ en: 'a policy that asks every complaint for a corrective record', zh: '要求每件投诉都提交纠正预防记录的政策' },
    stated: [grade3, 'TL-14 RUNNING 2026-06-05 00:00'],
  },
];

/** What becomes of clocks as a case takes its course. */
export const courseRows: readonly TicketRow[] = [
  {
    ...{ id: 'arrived-in-time-told-late', rules: ['TL-5'], watch: ['TL-5'] },
    ...{ en: 'a crew without a network arrives in time and reports late', zh: '无网络的班组按时到达、事后补报' },
    stated: [grade3, 'TL-5 RUNNING 2026-06-01 11:00'],
    steps: [
      ['2026-06-01 11:30', 'system', { kind: 'settle' }, ['TL-5 BREACHED 2026-06-01 11:00']],
      [
        '2026-06-01 11:40',
        'operator',
        { kind: 'recordArrival', arrivedAt: '2026-06-01 10:50' },
        ['TL-5 MET 2026-06-01 11:00 stopped 2026-06-01 10:50'],
      ],
    ],
  },
  {
    ...{ id: 'made-complex', rules: ['TL-7', 'TL-6', 'CL-5'], watch: ['TL-6', 'TL-7'] },
    ...{
      en: 'complex after all: the resolution is cancelled and the direction counts from receipt',
      zh: '改为复杂投诉：办结时限撤销，处理方向自受理起算',
    },
    stated: [grade3, 'TL-6 RUNNING 2026-06-03 10:00'],
    steps: [
      ['2026-06-02 09:00', 'agent', { kind: 'markComplex' }, ['refused FORBIDDEN']],
      [
        '2026-06-02 09:00',
        'supervisor',
        { kind: 'markComplex' },
        ['TL-6 CANCELLED 2026-06-03 10:00 stopped 2026-06-02 09:00', 'TL-7 RUNNING 2026-06-05 00:00'],
      ],
    ],
  },
  {
    ...{ id: 'made-complex-at-level-2', rules: ['TL-7', 'TL-6', 'CL-5'], watch: ['TL-6', 'TL-7'] },
    ...{ en: 'complex after all at level 2: the resolution stays', zh: '二级改为复杂投诉：办结时限保留' },
    filing: { facts: { equipmentDamaged: true } },
    stated: ['LEVEL_2 GR-2:equipmentDamaged', 'TL-6 RUNNING 2026-06-02 10:00'],
    steps: [['2026-06-01 15:00', 'supervisor', { kind: 'markComplex' }, ['TL-7 RUNNING 2026-06-05 00:00']]],
  },
  {
    ...{ id: 'made-complex-too-late', rules: ['TL-7', 'TL-6'], watch: ['TL-6', 'TL-7'] },
    ...{ en: 'complex only until the resolution has run out', zh: '办结超时后不得改为复杂投诉' },
    stated: [grade3, 'TL-6 RUNNING 2026-06-03 10:00'],
    steps: [
      ['2026-06-03 10:00:00.001', 'supervisor', { kind: 'markComplex' }, ['refused RULE_NOT_MET TL-7']],
      ['2026-06-03 11:00', 'system', { kind: 'settle' }, ['TL-6 BREACHED 2026-06-03 10:00']],
    ],
  },
  {
    ...{ id: 'complex-rises', rules: ['GR-6', 'TL-6', 'TL-7'], watch: ['TL-6', 'TL-7'] },
    ...{ en: 'a complex level 3 that rises gets the resolution from the rise on', zh: '三级复杂投诉升级，自升级起计办结时限' },
    filing: { subcategory: 'PROPERTY_RIGHTS' },
    stated: [grade3, 'TL-7 RUNNING 2026-06-05 00:00'],
    steps: [
      [
        '2026-06-02 14:00',
        'operator',
        { kind: 'setFacts', facts: { equipmentDamaged: true } },
        ['LEVEL_2 GR-2:equipmentDamaged', 'TL-6 RUNNING 2026-06-03 14:00'],
      ],
    ],
  },
  {
    ...{ id: 'complex-lowered', rules: ['GR-7', 'TL-6', 'TL-7'], watch: ['TL-6', 'TL-7'] },
    ...{
      en: 'lowered to level 3, a complex case loses the clock that only level 2 has',
      zh: '复杂投诉降为三级，撤销仅二级才有的时限',
    },
    filing: { subcategory: 'PROPERTY_RIGHTS', facts: { equipmentDamaged: true } },
    stated: ['LEVEL_2 GR-2:equipmentDamaged', 'TL-6 RUNNING 2026-06-02 10:00', 'TL-7 RUNNING 2026-06-05 00:00'],
    steps: [
      [
        '2026-06-01 14:00',
        'supervisor',
        { kind: 'overrideGrade', grade: 'LEVEL_3' },
        ['LEVEL_3 GR-7:loweredByHand', 'TL-6 CANCELLED 2026-06-02 10:00 stopped 2026-06-01 14:00'],
      ],
    ],
  },
  {
    ...{ id: 'directed-anew', rules: ['TL-7', 'TL-8'], watch: ['TL-7', 'TL-8'] },
    ...{
      en: 'a new direction replaces the date of the old one; the reports go on',
      zh: '重新确定方向：原日期撤销，进展报告照旧',
    },
    filing: { subcategory: 'PROPERTY_RIGHTS' },
    stated: [grade3, 'TL-7 RUNNING 2026-06-05 00:00'],
    steps: [
      [
        '2026-06-02 09:00',
        'lawyer',
        { kind: 'recordDirection', targetDate: '2026-06-20' },
        [
          'TL-7 MET 2026-06-05 00:00 stopped 2026-06-02 09:00',
          'TL-7 TARGET_DATE RUNNING 2026-06-21 00:00',
          'TL-8 RUNNING 2026-06-10 00:00',
        ],
      ],
      [
        '2026-06-03 09:00',
        'lawyer',
        { kind: 'recordDirection', targetDate: '2026-06-25' },
        ['TL-7 TARGET_DATE CANCELLED 2026-06-21 00:00 stopped 2026-06-03 09:00', 'TL-7 TARGET_DATE #2 RUNNING 2026-06-26 00:00'],
      ],
    ],
  },
  {
    ...{ id: 'redo-then-leader', rules: ['TL-21', 'TL-6', 'TL-11', 'FB-3'], watch: ['TL-6', 'TL-11', 'TL-21'] },
    ...{
      en: 'rejected once: another 48 h; twice: the leader’s instruction, one working day',
      zh: '一次不认可：48 小时重办；两次：领导批示后一个工作日',
    },
    stated: [grade3, 'TL-6 RUNNING 2026-06-03 10:00'],
    steps: [
      [
        '2026-06-02 09:00',
        'agent',
        fed,
        ['TL-6 MET 2026-06-03 10:00 stopped 2026-06-02 09:00', 'TL-11 RUNNING 2026-06-06 00:00'],
      ],
      [
        '2026-06-02 15:00',
        'agent',
        { kind: 'confirm', satisfied: false, score: 40 },
        ['TL-11 MET 2026-06-06 00:00 stopped 2026-06-02 15:00', 'TL-21 RUNNING 2026-06-04 15:00'],
      ],
      [
        '2026-06-03 09:00',
        'agent',
        fed,
        ['TL-21 MET 2026-06-04 15:00 stopped 2026-06-03 09:00', 'TL-11 #2 RUNNING 2026-06-09 00:00'],
      ],
      [
        '2026-06-05 09:00',
        'agent',
        { kind: 'confirm', satisfied: false, score: 30 },
        ['TL-11 #2 MET 2026-06-09 00:00 stopped 2026-06-05 09:00'],
      ],
      ['2026-06-05 09:10', 'agent', fed, ['refused RULE_NOT_MET FB-3']],
      ['2026-06-05 10:00', 'operationsLead', { kind: 'instruct' }, ['TL-21 INSTRUCTION RUNNING 2026-06-09 00:00']],
      [
        '2026-06-08 17:00',
        'agent',
        fed,
        ['TL-21 INSTRUCTION MET 2026-06-09 00:00 stopped 2026-06-08 17:00', 'TL-11 #3 RUNNING 2026-06-12 00:00'],
      ],
    ],
  },
  {
    ...{ id: 'redo-at-level-2', rules: ['TL-21', 'FB-3'], watch: ['TL-21'] },
    ...{ en: 'another answer at level 2 within 24 h', zh: '二级重新办理 24 小时' },
    filing: { facts: { equipmentDamaged: true } },
    stated: ['LEVEL_2 GR-2:equipmentDamaged'],
    steps: [
      ['2026-06-01 15:00', 'agent', fed, []],
      ['2026-06-01 16:00', 'agent', { kind: 'confirm', satisfied: false }, ['TL-21 RUNNING 2026-06-02 16:00']],
    ],
  },
  {
    ...{ id: 'redo-rises', rules: ['TL-21', 'GR-6'], watch: ['TL-21'] },
    ...{ en: 'a rise moves another answer’s clock, too', zh: '升级同样提前重办时限' },
    stated: [grade3],
    steps: [
      ['2026-06-01 15:00', 'agent', fed, []],
      ['2026-06-01 16:00', 'agent', { kind: 'confirm', satisfied: false }, ['TL-21 RUNNING 2026-06-03 16:00']],
      [
        '2026-06-01 18:00',
        'operator',
        { kind: 'setFacts', facts: { equipmentDamaged: true } },
        ['LEVEL_2 GR-2:equipmentDamaged', 'TL-21 RUNNING 2026-06-02 18:00 promised 2026-06-03 16:00'],
      ],
    ],
  },
  {
    ...{ id: 'confirmation-renewed', rules: ['TL-11', 'FB-7'], watch: ['TL-11'] },
    ...{ en: 'tried in vain: renewed, until three attempts on two days by two ways', zh: '联系未果则续期，直至两日三次两种方式' },
    filing: { subcategory: 'SUGGESTION' },
    stated: [grade3],
    steps: [
      ['2026-06-01 12:00', 'agent', fed, ['TL-11 RUNNING 2026-06-05 00:00']],
      [
        '2026-06-02 10:00',
        'agent',
        { ...tried, via: 'PHONE' },
        ['TL-11 MET 2026-06-05 00:00 stopped 2026-06-02 10:00', 'TL-11 #2 RUNNING 2026-06-06 00:00'],
      ],
      [
        '2026-06-03 10:00',
        'agent',
        { ...tried, via: 'PHONE' },
        ['TL-11 #2 MET 2026-06-06 00:00 stopped 2026-06-03 10:00', 'TL-11 #3 RUNNING 2026-06-09 00:00'],
      ],
      ['2026-06-04 10:00', 'agent', { ...tried, via: 'SMS' }, ['TL-11 #3 MET 2026-06-09 00:00 stopped 2026-06-04 10:00']],
    ],
  },
  {
    ...{ id: 'score-80-is-satisfied', rules: ['TL-13', 'RV-1'], watch: ['TL-13'] },
    ...{ en: 'a score of 80 is satisfied: no second visit', zh: '80 分即满意，无须二次回访' },
    filing: { subcategory: 'SUGGESTION' },
    stated: [grade3],
    steps: [
      ['2026-06-01 12:00', 'agent', fed, []],
      ['2026-06-01 15:00', 'agent', { kind: 'confirm', satisfied: true, score: 80 }, []],
    ],
  },
  {
    ...{ id: 'second-visit-by-a-superior', rules: ['TL-13', 'RV-2'], watch: ['TL-13'] },
    ...{ en: 'the second visit is a superior’s', zh: '二次回访须由上级进行' },
    filing: { subcategory: 'SUGGESTION' },
    stated: [grade3],
    steps: [
      ['2026-06-01 12:00', 'agent', fed, []],
      ['2026-06-01 15:00', 'agent', { kind: 'confirm', satisfied: true, score: 60 }, ['TL-13 RUNNING 2026-06-11 00:00']],
      [
        '2026-06-02 09:00',
        'agent',
        { kind: 'recordVisit', visit: 'SECOND', via: 'PHONE', reached: true, reason: '慢', remedy: '上门' },
        ['refused FORBIDDEN TL-13'],
      ],
    ],
  },
  {
    ...{ id: 'plan-promised-anew', rules: ['TL-15'], watch: ['TL-15'] },
    ...{ en: 'promised anew, the new promise holds', zh: '重新承诺，以新承诺为准' },
    stated: [grade3],
    steps: [
      ['2026-06-01 12:00', 'operator', milestone('PLAN_PROMISED'), ['TL-15 RUNNING 2026-07-02 00:00']],
      [
        '2026-06-03 12:00',
        'operator',
        { ...milestone('PLAN_PROMISED'), date: '2026-06-30' },
        ['TL-15 CANCELLED 2026-07-02 00:00 stopped 2026-06-03 12:00', 'TL-15 #2 RUNNING 2026-07-01 00:00'],
      ],
    ],
  },
  {
    ...{ id: 'works-accepted-visit', rules: ['TL-12', 'TL-15'], watch: ['TL-12', 'TL-15'] },
    ...{ en: 'accepted works ask for a visit of their own', zh: '整改验收后另行回访' },
    stated: [grade3],
    steps: [
      ['2026-06-01 12:00', 'operator', milestone('PLAN_PROMISED'), ['TL-15 RUNNING 2026-07-02 00:00']],
      [
        '2026-06-24 12:00',
        'operator',
        milestone('WORKS_ACCEPTED'),
        ['TL-15 MET 2026-07-02 00:00 stopped 2026-06-24 12:00', 'TL-12 AFTER_WORKS RUNNING 2026-06-30 00:00'],
      ],
    ],
  },
  {
    ...{ id: 'updates-released', rules: ['TL-16'], watch: ['TL-16'] },
    ...{ en: 'released from the promise, the clock is cancelled', zh: '解除承诺，时限撤销' },
    stated: [grade3],
    steps: [
      ['2026-06-01 10:05', 'agent', { ...milestone('UPDATES_PROMISED'), minutes: 30 }, ['TL-16 RUNNING 2026-06-01 10:35']],
      [
        '2026-06-01 10:20',
        'agent',
        milestone('UPDATE_SENT'),
        ['TL-16 MET 2026-06-01 10:35 stopped 2026-06-01 10:20', 'TL-16 #2 RUNNING 2026-06-01 10:50'],
      ],
      [
        '2026-06-01 10:40',
        'agent',
        milestone('UPDATES_RELEASED'),
        ['TL-16 #2 CANCELLED 2026-06-01 10:50 stopped 2026-06-01 10:40'],
      ],
      ['2026-06-01 10:41', 'agent', milestone('UPDATE_SENT'), ['refused CONFLICT TL-16']],
    ],
  },
  {
    ...{ id: 'dedicated-contact-counts-for-the-quarter', rules: ['TL-17', 'TL-18'], watch: ['TL-17', 'TL-18'] },
    ...{ en: 'a contact of the month counts for the quarter, too', zh: '月度联系同时计入季度回访' },
    stated: [grade3],
    steps: [
      ['2026-06-01 11:00', 'agent', milestone('DOSSIER_OPENED'), ['TL-17 RUNNING 2026-10-01 00:00']],
      ['2026-06-01 12:00', 'supervisor', milestone('DEDICATED_SERVICE_CONFIRMED'), ['TL-18 RUNNING 2026-08-01 00:00']],
      [
        '2026-07-10 12:00',
        'agent',
        milestone('DEDICATED_CONTACT_MADE'),
        [
          'TL-17 MET 2026-10-01 00:00 stopped 2026-07-10 12:00',
          'TL-18 MET 2026-08-01 00:00 stopped 2026-07-10 12:00',
          'TL-17 #2 RUNNING 2027-01-01 00:00',
          'TL-18 #2 RUNNING 2026-09-01 00:00',
        ],
      ],
    ],
  },
  {
    ...{ id: 'closed-not-ready', rules: ['FB-4', 'FB-1', 'RC-5', 'IV-4', 'TF-3'], watch: ['TL-6'] },
    ...{ en: 'closing names everything that is missing', zh: '不满足结案条件时逐项指出' },
    stated: [grade3, 'TL-6 RUNNING 2026-06-03 10:00'],
    steps: [['2026-06-01 12:00', 'agent', { kind: 'closeTicket' }, ['refused RULE_NOT_MET FB-4 RC-5 IV-4 FB-1 TF-3 FB-2']]],
  },
  {
    ...{ id: 'closed-and-reopened', rules: ['FB-8', 'TL-6', 'TL-12'], watch: ['TL-6', 'TL-11', 'TL-12'] },
    ...{
      en: 'closed, and taken up again: a new resolution, the old clocks stand, visits go on',
      zh: '结案后重新受理：重新计办结时限，原时限不变，回访照常',
    },
    filing: { subcategory: 'SUGGESTION' },
    stated: [grade3, 'TL-6 RUNNING 2026-06-03 10:00'],
    steps: [
      ['2026-06-01 11:00', 'agent', { kind: 'claimTask', task: 'ANSWER_CUSTOMER' }, []],
      ['2026-06-01 11:30', 'agent', { kind: 'completeTask', task: 'ANSWER_CUSTOMER' }, []],
      ['2026-06-01 11:40', 'agent', { kind: 'recordRootCause', cause: 'PROCESS_GAP', liability: 'UTILITY' }, []],
      [
        '2026-06-01 12:00',
        'agent',
        fed,
        [
          'TL-6 MET 2026-06-03 10:00 stopped 2026-06-01 12:00',
          'TL-11 RUNNING 2026-06-05 00:00',
          'TL-12 RUNNING 2026-06-05 00:00',
        ],
      ],
      [
        '2026-06-01 15:00',
        'agent',
        { kind: 'confirm', satisfied: true },
        ['TL-11 MET 2026-06-05 00:00 stopped 2026-06-01 15:00'],
      ],
      ['2026-06-01 16:00', 'agent', { kind: 'closeTicket' }, []],
      [
        '2026-06-10 09:00',
        'agent',
        { kind: 'reopenTicket', ground: 'NOT_SOLVED' },
        ['TL-12 BREACHED 2026-06-05 00:00', 'TL-6 REOPENED RUNNING 2026-06-12 09:00'],
      ],
      [
        '2026-06-11 09:00',
        'agent',
        fed,
        ['TL-6 REOPENED MET 2026-06-12 09:00 stopped 2026-06-11 09:00', 'TL-11 #2 RUNNING 2026-06-17 00:00'],
      ],
    ],
  },
  {
    ...{ id: 'reopened-in-time', rules: ['FB-8', 'TL-6'], watch: ['TL-6'] },
    ...{ en: 'reopened at the last millisecond of the 30 × 24 h after closure', zh: '结案后第 30 × 24 小时的最后一刻重开' },
    filing: { subcategory: 'SUGGESTION' },
    stated: [grade3, 'TL-6 RUNNING 2026-06-03 10:00'],
    steps: [
      ...closed,
      ['2026-07-01 16:00', 'agent', { kind: 'reopenTicket', ground: 'NOT_SOLVED' }, ['TL-6 REOPENED RUNNING 2026-07-03 16:00']],
    ],
  },
  {
    ...{ id: 'reopened-too-late', rules: ['FB-8'], watch: ['TL-6'] },
    ...{ en: 'a millisecond later it takes a new, linked ticket', zh: '再迟一毫秒须另立关联工单' },
    filing: { subcategory: 'SUGGESTION' },
    stated: [grade3, 'TL-6 RUNNING 2026-06-03 10:00'],
    steps: [
      ...closed,
      ['2026-07-01 16:00:00.001', 'agent', { kind: 'reopenTicket', ground: 'NOT_SOLVED' }, ['refused RULE_NOT_MET FB-8']],
    ],
  },
  {
    ...{ id: 'withdrawn', rules: ['TL-1', 'TL-3', 'TL-6'], watch: ['TL-1', 'TL-3', 'TL-6'] },
    ...{ en: 'withdrawn: what runs is cancelled, what ran out stays breached', zh: '客户撤诉：在计的撤销，已超时的保持超时' },
    stated: [grade3, 'TL-1 RUNNING 2026-06-01 11:00', 'TL-3 RUNNING 2026-06-01 11:00', 'TL-6 RUNNING 2026-06-03 10:00'],
    steps: [
      [
        '2026-06-01 10:30',
        'agent',
        { kind: 'acknowledge', by: 'PERSON' },
        ['TL-1 MET 2026-06-01 11:00 stopped 2026-06-01 10:30'],
      ],
      [
        '2026-06-01 14:00',
        'agent',
        { kind: 'withdrawTicket' },
        ['TL-3 BREACHED 2026-06-01 11:00 stopped 2026-06-01 14:00', 'TL-6 CANCELLED 2026-06-03 10:00 stopped 2026-06-01 14:00'],
      ],
    ],
  },
  {
    ...{ id: 'another-departments-task', rules: ['TF-3', 'TL-4'], watch: ['TL-4'] },
    ...{ en: 'another department’s task can’t be claimed and stops nothing', zh: '不能认领其他部门的任务' },
    filing: { subcategory: 'TARIFF_DISPUTE' },
    stated: [grade3, 'TL-4 MARKETING RUNNING 2026-06-01 12:00'],
    steps: [['2026-06-01 11:00', 'operator', { kind: 'claimTask', task: 'EXPLAIN_TARIFF' }, ['refused FORBIDDEN TF-3']]],
  },
  {
    ...{ id: 'appointment-without-a-visit', rules: ['TL-5'], watch: ['TL-5'] },
    ...{ en: 'no appointment where nobody goes to the site', zh: '无须到现场的不能预约' },
    filing: { subcategory: 'SUGGESTION' },
    stated: [grade3],
    steps: [
      ['2026-06-01 11:00', 'agent', { kind: 'makeAppointment', appointment: '2026-06-02 09:00' }, ['refused RULE_NOT_MET TL-5']],
    ],
  },
  {
    ...{ id: 'arrival-before-receipt', rules: ['TL-5'], watch: ['TL-5'] },
    ...{ en: 'nobody arrives before the complaint or in the future', zh: '到达时间不能早于受理或晚于当前' },
    stated: [grade3, 'TL-5 RUNNING 2026-06-01 11:00'],
    steps: [
      ['2026-06-01 10:40', 'operator', { kind: 'recordArrival', arrivedAt: '2026-06-01 09:59' }, ['refused BAD_USER_INPUT TL-5']],
      ['2026-06-01 10:40', 'operator', { kind: 'recordArrival', arrivedAt: '2026-06-01 10:41' }, ['refused BAD_USER_INPUT TL-5']],
    ],
  },
  {
    ...{ id: 'demand-unanswered', rules: ['FB-1', 'TL-6'], watch: ['TL-6'] },
    ...{ en: 'each numbered demand wants its outcome', zh: '每项诉求都须有处理结果' },
    filing: { demands: 2 },
    stated: [grade3, 'TL-6 RUNNING 2026-06-03 10:00'],
    steps: [
      [
        '2026-06-01 15:00',
        'agent',
        { kind: 'giveFeedback', outcomes: [{ demand: 1, outcome: 'MET' }] },
        ['refused BAD_USER_INPUT FB-1'],
      ],
      [
        '2026-06-01 15:05',
        'agent',
        {
          kind: 'giveFeedback',
          outcomes: [
            { demand: 1, outcome: 'MET' },
            { demand: 2, outcome: 'NOT_MET' },
          ],
        },
        ['TL-6 MET 2026-06-03 10:00 stopped 2026-06-01 15:05'],
      ],
    ],
  },
];

/** Who is told of a clock, and when: one notice per clock, the last that is due. */
export const noticeRows: readonly TicketRow[] = [
  {
    ...{ id: 'warnings-of-48-h', rules: ['TL-6'], watch: ['TL-6'], notices: true },
    ...{ en: 'a 48 h limit warns at 50 %, at 80 % and 15 minutes before', zh: '48 小时时限在 50%、80% 和到期前 15 分钟预警' },
    stated: [grade3, 'TL-6 RUNNING 2026-06-03 10:00'],
    steps: [
      ['2026-06-02 10:00', 'system', { kind: 'settle' }, []],
      ['2026-06-02 10:00:00.001', 'system', { kind: 'settle' }, ['TL-6 warns 50 partOfLimitPassed 2026-06-02 10:00']],
      ['2026-06-03 00:24:00.001', 'system', { kind: 'settle' }, ['TL-6 warns 80 partOfLimitPassed 2026-06-03 00:24']],
      ['2026-06-03 09:45:00.001', 'system', { kind: 'settle' }, ['TL-6 warns 15 minutesLeft 2026-06-03 09:45']],
      [
        '2026-06-03 10:00:00.001',
        'system',
        { kind: 'settle' },
        ['TL-6 BREACHED 2026-06-03 10:00', 'TL-6 tells HANDLER 2026-06-03 10:00'],
      ],
      ['2026-06-03 12:00:00.001', 'system', { kind: 'settle' }, ['TL-6 tells UNIT_LEAD 2026-06-03 12:00']],
      ['2026-06-03 18:00:00.001', 'system', { kind: 'settle' }, ['TL-6 tells SUPERVISOR 2026-06-03 18:00']],
    ],
  },
  {
    ...{ id: 'warnings-of-10-minutes', rules: ['TL-2'], watch: ['TL-2'], notices: true },
    ...{ en: 'a limit of 10 minutes warns at 50 % and 80 % alone', zh: '10 分钟时限只在 50%、80% 预警' },
    filing: { facts: { safetyHazard: true } },
    stated: ['LEVEL_1 GR-1:safetyHazard', 'TL-2 RUNNING 2026-06-01 10:10'],
    steps: [
      ['2026-06-01 10:05:00.001', 'system', { kind: 'settle' }, ['TL-2 warns 50 partOfLimitPassed 2026-06-01 10:05']],
      ['2026-06-01 10:08:00.001', 'system', { kind: 'settle' }, ['TL-2 warns 80 partOfLimitPassed 2026-06-01 10:08']],
    ],
  },
  {
    ...{ id: 'warnings-of-working-days', rules: ['TL-7'], watch: ['TL-7'], notices: true },
    ...{ en: 'parts of a limit in working days are parts of the days that count', zh: '工作日时限按计入的工作日折算预警' },
    filing: { subcategory: 'PROPERTY_RIGHTS', at: '2026-02-13 10:00' },
    stated: [grade3, 'TL-7 RUNNING 2026-02-26 00:00'],
    steps: [
      ['2026-02-24 12:00:00.001', 'system', { kind: 'settle' }, ['TL-7 warns 50 partOfLimitPassed 2026-02-24 12:00']],
      ['2026-02-25 09:36:00.001', 'system', { kind: 'settle' }, ['TL-7 warns 80 partOfLimitPassed 2026-02-25 09:36']],
      ['2026-02-25 23:45:00.001', 'system', { kind: 'settle' }, ['TL-7 warns 15 minutesLeft 2026-02-25 23:45']],
    ],
  },
  {
    ...{ id: 'away-for-days', rules: ['TL-6'], watch: ['TL-6'], notices: true },
    ...{ en: 'whoever was away for days is told once', zh: '长时间未处理后只通知一次' },
    stated: [grade3, 'TL-6 RUNNING 2026-06-03 10:00'],
    steps: [
      [
        '2026-06-10 10:00',
        'system',
        { kind: 'settle' },
        ['TL-6 BREACHED 2026-06-03 10:00', 'TL-6 tells SUPERVISOR 2026-06-03 18:00'],
      ],
      ['2026-06-10 11:00', 'system', { kind: 'settle' }, []],
    ],
  },
  {
    ...{ id: 'overdue-when-filed', rules: ['TL-1', 'TL-6'], watch: ['TL-1', 'TL-6'], notices: true },
    ...{
      en: 'what had run out before it was written down is breached, and nobody is told',
      zh: '录入前已超时的记为超时，但不通知',
    },
    filing: { receivedAt: '2026-06-01 10:00', at: '2026-06-04 09:00', channel: 'LETTER' },
    stated: [grade3, 'TL-1 BREACHED 2026-06-01 11:00', 'TL-6 BREACHED 2026-06-03 10:00'],
    steps: [['2026-06-05 09:00', 'system', { kind: 'settle' }, []]],
  },
];
