import type { TransferBody } from '../../facts.js';
import { given } from '../given-documents.js';
import { assertStated, headOf, type TicketRow, ticketCase } from '../make-cases.js';
import { runLimit } from '../run-plain.js';
import { spelled } from '../spelling.js';
import type { LimitCase, TicketCase } from '../vector.js';
import type { Moment } from '../vector-values.js';

type Asked = LimitCase['asked'];
type Limit = readonly [id: string, asked: Partial<Asked>, limit: string, due: Moment, en: string, zh: string, provisional?: true];

const ordinary: Asked = {
  ...{ rule: 'TL-6', startedAt: '2026-06-01 10:00', grade: 'LEVEL_3', zone: 'URBAN', channel: 'HOTLINE', kind: 'COMPLAINT' },
  ...{ transferredFrom: null, instructed: false },
};

const jiangsu: readonly Limit[] = [
  ['level-1', { grade: 'LEVEL_1' }, '24 HOUR', '2026-06-02 10:00', 'level 1 keeps its loop', '一级闭环不放宽'],
  [
    'level-1-from-12398',
    { grade: 'LEVEL_1', transferredFrom: 'HOTLINE_12398' },
    '24 HOUR',
    '2026-06-02 10:00',
    'level 1, whoever passed it on',
    '一级，不论何处转办',
  ],
  ['complaint', {}, '4 WORKING_DAY', '2026-06-06 00:00', 'a complaint', '投诉'],
  ['complaint-level-2', { grade: 'LEVEL_2' }, '4 WORKING_DAY', '2026-06-06 00:00', 'a complaint at level 2', '二级投诉'],
  ['complaint-web', { channel: 'WEB' }, '4 WORKING_DAY', '2026-06-06 00:00', 'a complaint by website', '网站投诉'],
  ['whistle-blow', { kind: 'WHISTLE_BLOW' }, '9 WORKING_DAY', '2026-06-13 00:00', 'a whistle-blow', '举报'],
  [
    'inquiry',
    { kind: 'INQUIRY' },
    '48 HOUR',
    '2026-06-03 10:00',
    'an inquiry: what is left is the default’s',
    '咨询：未规定者依默认',
  ],
  ['lookup', { kind: 'LOOKUP' }, '48 HOUR', '2026-06-03 10:00', 'a lookup', '查询'],
  [
    'repair-level-2',
    { kind: 'REPAIR', grade: 'LEVEL_2' },
    '24 HOUR',
    '2026-06-02 10:00',
    'a fault repair at level 2',
    '二级故障报修',
  ],
  ['opinion', { kind: 'OPINION' }, '48 HOUR', '2026-06-03 10:00', 'an opinion', '反映'],
  ['suggestion', { kind: 'SUGGESTION' }, '48 HOUR', '2026-06-03 10:00', 'a suggestion', '建议'],
  ['praise', { kind: 'PRAISE' }, '48 HOUR', '2026-06-03 10:00', 'praise', '表扬'],
  [
    'transfer-unnamed',
    { channel: 'TRANSFER' },
    '10 DAY',
    '2026-06-12 00:00',
    'transferred, the body not noted',
    '转办，未注明来源',
  ],
  [
    'transfer-unnamed-whistle-blow',
    { channel: 'TRANSFER', kind: 'WHISTLE_BLOW' },
    '10 DAY',
    '2026-06-12 00:00',
    'the way in goes before the kind',
    '来源先于类型',
  ],
  [
    '12398-whistle-blow',
    { channel: 'TRANSFER', transferredFrom: 'HOTLINE_12398', kind: 'WHISTLE_BLOW' },
    '10 WORKING_DAY',
    '2026-06-16 00:00',
    'a whistle-blow from 12398',
    '12398 转办的举报',
  ],
  [
    '12345-inquiry',
    { channel: 'TRANSFER', transferredFrom: 'HOTLINE_12345', kind: 'INQUIRY' },
    '7 DAY',
    '2026-06-09 00:00',
    'an inquiry from 12345',
    '12345 转办的咨询',
  ],
  ['first-response', { rule: 'TL-1' }, '24 HOUR', '2026-06-02 10:00', 'contact within 24 h', '24 小时内联系'],
  [
    'first-response-day-off',
    { rule: 'TL-1', startedAt: '2026-06-06 10:00' },
    '24 HOUR',
    '2026-06-07 10:00',
    'contact within 24 h on a day off, too',
    '休息日同样 24 小时内联系',
  ],
  ['site-urban', { rule: 'TL-5', zone: 'URBAN' }, '45 MINUTE', '2026-06-01 10:45', 'an urban site', '城区'],
  ['site-suburban', { rule: 'TL-5', zone: 'SUBURBAN' }, '90 MINUTE', '2026-06-01 11:30', 'a suburban site', '农村'],
  ['site-remote', { rule: 'TL-5', zone: 'REMOTE' }, '2 HOUR', '2026-06-01 12:00', 'a remote site', '特殊偏远地区'],
];

/** How long an outside body waits for its reply. */
const bodies: readonly (readonly [TransferBody, limit: string, due: Moment])[] = [
  ['HOTLINE_12398', '10 WORKING_DAY', '2026-06-16 00:00'],
  ['HOTLINE_12345', '7 DAY', '2026-06-09 00:00'],
  ['HOTLINE_12315', '10 DAY', '2026-06-12 00:00'],
  ['HOTLINE_96900', '10 DAY', '2026-06-12 00:00'],
  ['CONSUMER_ASSOCIATION', '10 DAY', '2026-06-12 00:00'],
  ['GOVERNMENT', '10 DAY', '2026-06-12 00:00'],
];
const bodyRow = ([transferredFrom, limit, due]: (typeof bodies)[number]): Limit => {
  const id = `from-${transferredFrom.toLowerCase().replaceAll('_', '-')}`;
  const asked: Partial<Asked> = { channel: 'TRANSFER', transferredFrom };
  return [id, asked, limit, due, `passed on by ${transferredFrom}`, `由 ${transferredFrom} 转办`];
};

const seeds: readonly Limit[] = [
  ['level-1', { grade: 'LEVEL_1' }, '24 HOUR', '2026-06-02 10:00', 'level 1', '一级'],
  ['level-2', { grade: 'LEVEL_2' }, '24 HOUR', '2026-06-02 10:00', 'level 2', '二级'],
  ['level-3', {}, '48 HOUR', '2026-06-03 10:00', 'level 3', '三级'],
  [
    'from-12398',
    { channel: 'TRANSFER', transferredFrom: 'HOTLINE_12398' },
    '48 HOUR',
    '2026-06-03 10:00',
    'the way in makes no difference',
    '与来源无关',
  ],
  ['whistle-blow', { kind: 'WHISTLE_BLOW' }, '48 HOUR', '2026-06-03 10:00', 'nor does the kind', '与类型无关'],
  [
    'first-response-working-day',
    { rule: 'TL-1' },
    '1 HOUR',
    '2026-06-01 11:00',
    'a first response on a working day',
    '工作日首次响应',
  ],
  [
    'first-response-saturday',
    { rule: 'TL-1', startedAt: '2026-06-06 10:00' },
    '2 HOUR',
    '2026-06-06 12:00',
    'a first response on a Saturday',
    '周六首次响应',
  ],
  [
    'first-response-make-up-saturday',
    { rule: 'TL-1', startedAt: '2026-05-09 10:00' },
    '1 HOUR',
    '2026-05-09 11:00',
    'a first response on a make-up Saturday',
    '调休上班的周六首次响应',
  ],
  [
    'first-response-holiday',
    { rule: 'TL-1', startedAt: '2026-10-01 23:30' },
    '2 HOUR',
    '2026-10-02 01:30',
    'a first response on a holiday, over midnight',
    '节假日首次响应，跨零点',
  ],
  [
    'first-response-before-midnight',
    { rule: 'TL-1', startedAt: '2026-06-05 23:59:59.999' },
    '1 HOUR',
    '2026-06-06 00:59:59.999',
    'the local date of receipt decides, to the millisecond',
    '以受理当地日期为准，精确到毫秒',
  ],
  [
    'first-response-unpublished',
    { rule: 'TL-1', startedAt: '2027-01-01 10:00' },
    '1 HOUR',
    '2027-01-01 11:00',
    'a day of an unpublished year: provisional',
    '未公布年度的日子：暂定',
    true,
  ],
  ['site-remote', { rule: 'TL-5', zone: 'REMOTE' }, '2 HOUR', '2026-06-01 12:00', 'a remote site', '偏远地区'],
  [
    'redo-level-1',
    { rule: 'TL-21', grade: 'LEVEL_1' },
    '24 HOUR',
    '2026-06-02 10:00',
    'another answer at level 1',
    '一级重新办理',
  ],
  ['redo-level-3', { rule: 'TL-21' }, '48 HOUR', '2026-06-03 10:00', 'another answer at level 3', '三级重新办理'],
  [
    'redo-instructed',
    { rule: 'TL-21', grade: 'LEVEL_1', instructed: true },
    '1 WORKING_DAY',
    '2026-06-03 00:00',
    'another answer on a leader’s instruction, whatever the grade',
    '领导批示后重新办理，不论级别',
  ],
];

function limitCase(policy: string, [id, changes, limit, due, en, zh, provisional]: Limit): LimitCase {
  const asked = spelled({ ...ordinary, ...changes });
  const expect = runLimit({ asked, policy, calendar: 'official' }, given);
  const came = [`${expect.limit?.amount} ${expect.limit?.unit}`, expect.dueAt, expect.provisional];
  assertStated(`profiles/${policy}/${id}`, spelled([limit, due, provisional ?? false]), came);
  const whole = { policy, calendar: 'official', asked, expect };
  return {
    ...headOf('profiles', 'limit', { id: `${policy}/${id}`, title: { en, 'zh-CN': zh }, rules: [asked.rule] }, whole),
    ...whole,
  };
}

const grade3 = 'LEVEL_3 GR-3:nothingMoreUrgent';
const watch = ['TL-1', 'TL-5', 'TL-6'] as const;
/** Tickets under the other profile, from filing on. */
const tickets: readonly TicketRow[] = [
  {
    ...{ id: 'jiangsu-2021/ticket', rules: ['TL-1', 'TL-5', 'TL-6'], policy: 'jiangsu-2021', watch },
    ...{ en: 'a ticket under the Jiangsu profile', zh: '江苏参数下的工单' },
    stated: [grade3, 'TL-1 RUNNING 2026-06-02 10:00', 'TL-6 RUNNING 2026-06-06 00:00', 'TL-5 RUNNING 2026-06-01 10:45'],
  },
  {
    ...{ id: 'jiangsu-2021/ticket-from-12398', rules: ['TL-6', 'CH-1'], policy: 'jiangsu-2021', watch: ['TL-6'] },
    ...{ en: 'passed on by 12398 over a holiday', zh: '12398 转办，跨节假日' },
    filing: { at: '2026-02-13 10:00', channel: 'TRANSFER', facts: { transferredFrom: 'HOTLINE_12398' } },
    stated: [grade3, 'TL-6 RUNNING 2026-03-06 00:00'],
  },
  {
    ...{ id: 'jiangsu-2021/rises-to-level-1', rules: ['TL-6', 'GR-6'], policy: 'jiangsu-2021', watch: ['TL-6'] },
    ...{ en: 'working days until it rises to level 1, then 24 h', zh: '工作日时限，升为一级后 24 小时' },
    stated: [grade3, 'TL-6 RUNNING 2026-06-06 00:00'],
    steps: [
      [
        '2026-06-01 15:00',
        'operator',
        { kind: 'setFacts', facts: { safetyHazard: true } },
        ['LEVEL_1 GR-1:safetyHazard', 'TL-6 RUNNING 2026-06-02 15:00 promised 2026-06-06 00:00'],
      ],
    ],
  },
  {
    ...{ id: 'jiangsu-2021/rises-to-level-2', rules: ['TL-6', 'GR-6'], policy: 'jiangsu-2021', watch: ['TL-6'] },
    ...{
      en: 'a rise to level 2 brings four working days anew, which are later',
      zh: '升为二级后重计四个工作日，晚于原截止，不变',
    },
    stated: [grade3, 'TL-6 RUNNING 2026-06-06 00:00'],
    steps: [
      [
        '2026-06-02 15:00',
        'operator',
        { kind: 'setFacts', facts: { equipmentDamaged: true } },
        ['LEVEL_2 GR-2:equipmentDamaged'],
      ],
    ],
  },
  {
    ...{
      id: 'default-1/provisional-and-published',
      rules: ['TL-7'],
      watch: ['TL-7'],
      filing: { at: '2026-12-30 12:00', subcategory: 'PROPERTY_RIGHTS' },
    },
    ...{ en: 'provisional until somebody publishes the year', zh: '该年度公布前为暂定' },
    stated: [grade3, 'TL-7 RUNNING 2027-01-05 00:00 provisional'],
    steps: [
      ['2026-12-31 09:00', 'system', { kind: 'settle' }, []],
      [
        '2026-12-31 10:00',
        'system',
        { kind: 'settle' },
        ['TL-7 RUNNING 2027-01-06 00:00 promised 2027-01-05 00:00'],
        'official-and-2027',
      ],
    ],
  },
];

export const profileCases = (): (TicketCase | LimitCase)[] => [
  ...[...jiangsu, ...bodies.map(bodyRow)].map((row) => limitCase('jiangsu-2021', row)),
  ...seeds.map((row) => limitCase('default-1', row)),
  ...tickets.map((row) => ticketCase('profiles', row)),
];
