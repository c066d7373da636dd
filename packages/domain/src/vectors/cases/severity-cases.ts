import type { TicketRow } from '../make-cases.js';
import { ticketCase } from '../make-cases.js';
import type { TicketCase } from '../vector.js';
import type { VectorFacts } from '../vector-values.js';

type Row = readonly [id: string, facts: VectorFacts, because: string | null, en: string, zh: string];

/** GR-8 row by row, at the threshold and below it. */
const rows: readonly Row[] = [
  ['nothing-serious', {}, null, 'nothing serious is known', '没有严重情形'],
  [
    'abusive-conduct',
    { abusiveConduct: true },
    'abusiveConduct',
    'abusive conduct that harms reputation',
    '言行恶劣，损害企业形象',
  ],
  ['media', { mediaExposure: true }, 'mediaExposure', 'media exposure', '被媒体曝光'],
  ['regulator', { regulatorCensure: true }, 'regulatorCensure', 'censure by a regulator', '被监管机构通报批评'],
  ['upheld-2', { upheldComplaints: 2 }, null, 'two upheld complaints', '属实投诉 2 件'],
  ['upheld-3', { upheldComplaints: 3 }, 'upheldComplaints', 'three upheld complaints', '属实投诉 3 件'],
  ['upheld-4', { upheldComplaints: 4 }, 'upheldComplaints', 'four upheld complaints', '属实投诉 4 件'],
  [
    'improper-gain',
    { improperGain: true },
    'improperGain',
    'arbitrary charges, pushing products or gifts',
    '乱收费、强行推销或索要收受财物',
  ],
  ['appointments-2', { brokenAppointments: 2 }, null, 'two broken appointments with grave consequences', '失约 2 次'],
  [
    'appointments-3',
    { brokenAppointments: 3 },
    'brokenAppointments',
    'three broken appointments with grave consequences',
    '失约 3 次',
  ],
];

const severityRow = ([id, facts, because, en, zh]: Row): TicketRow => ({
  ...{ id, en, zh, rules: ['GR-8'], watch: ['TL-6'], filing: { subcategory: 'BAD_ATTITUDE', facts } },
  stated: [
    'LEVEL_3 GR-3:nothingMoreUrgent',
    ...(because === null ? [] : [`SERIOUS GR-8:${because}`]),
    'TL-6 RUNNING 2026-06-03 10:00',
  ],
});

const courses: readonly TicketRow[] = [
  {
    ...{ id: 'two-reasons', rules: ['GR-8', 'GR-1'], watch: ['TL-6'] },
    ...{ en: 'urgent and serious are two fields, and every reason counts', zh: '紧急与严重互不影响，依据全部保留' },
    filing: { subcategory: 'OUTAGE', facts: { safetyHazard: true, regulatorCensure: true, mediaExposure: true } },
    stated: ['LEVEL_1 GR-1:safetyHazard', 'SERIOUS GR-8:mediaExposure GR-8:regulatorCensure', 'TL-6 RUNNING 2026-06-02 10:00'],
  },
  {
    ...{ id: 'becomes-serious-and-stays', rules: ['GR-8'], watch: ['TL-6'] },
    ...{ en: 'it becomes serious by a fact and never ceases by one', zh: '因事实变为严重后，不因事实撤销而取消' },
    filing: { subcategory: 'BAD_ATTITUDE' },
    stated: ['LEVEL_3 GR-3:nothingMoreUrgent', 'TL-6 RUNNING 2026-06-03 10:00'],
    steps: [
      ['2026-06-01 12:00', 'agent', { kind: 'setFacts', facts: { mediaExposure: true } }, ['SERIOUS GR-8:mediaExposure']],
      ['2026-06-01 13:00', 'agent', { kind: 'setFacts', facts: { mediaExposure: null } }, []],
    ],
  },
];

export const severityCases = (): TicketCase[] => [...rows.map(severityRow), ...courses].map((row) => ticketCase('severity', row));
