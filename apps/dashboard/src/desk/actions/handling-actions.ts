import { recordItems } from '@gridvoice/domain/evidence/record';
import { grades } from '@gridvoice/domain/grade';
import { liabilities } from '@gridvoice/domain/root-causes';
import {
  mdiAlertDecagramOutline,
  mdiClipboardEditOutline,
  mdiFileCancelOutline,
  mdiFlagCheckered,
  mdiGavel,
  mdiLayersTripleOutline,
  mdiMagnifyScan,
  mdiMapMarkerCheckOutline,
  mdiPaperclip,
  mdiSignDirection,
} from '@mdi/js';
import { factsFormOf } from '../filing/facts-form.js';
import type { TicketAction } from './action.js';
import { causeOptions } from './cause-options.js';
import {
  attachRecordDocument,
  instructDocument,
  markComplexDocument,
  overrideGradeDocument,
  recordArrivalDocument,
  recordDirectionDocument,
  recordMilestoneDocument,
  recordRootCauseDocument,
  setFactsDocument,
  waiveRecordDocument,
} from './documents/handling.js';
import { textOf } from './field-values.js';
import { choice, date, long, moment } from './fields.js';
import { milestoneFields } from './milestone-fields.js';

const handling = { group: 'HANDLE', about: 'ticket' } as const;
const reason = long('reason', { required: true });

/** What the departments do with a case. */
export const handlingActions = {
  recordArrival: {
    ...handling,
    icon: mdiMapMarkerCheckOutline,
    document: recordArrivalDocument,
    fields: () => [moment('at', { label: 'arrivedAt' })],
  },
  attachRecord: {
    ...handling,
    icon: mdiPaperclip,
    document: attachRecordDocument,
    hint: 'action.hint.attachRecord',
    fields: ({ ticket: { evidence } }, values) => {
      const asked = evidence.map(({ item }) => item);
      const items = [...asked, ...recordItems.filter((item) => !asked.includes(item))];
      const first = evidence.find(({ state }) => state === 'MISSING')?.item;
      const detail = textOf(values, 'had') === 'UNAVAILABLE' ? 'unavailable' : 'text';
      return [
        choice('item', items, { path: 'record.item', words: 'record', initial: first, required: true }),
        choice('had', ['ATTACHED', 'UNAVAILABLE'], { path: null, words: 'recordState', initial: 'ATTACHED', required: true }),
        long('text', { path: `record.${detail}`, label: detail, required: true }),
      ];
    },
  },
  recordRootCause: {
    ...handling,
    icon: mdiMagnifyScan,
    document: recordRootCauseDocument,
    fields: ({ ticket: { facts, finding } }) => [
      choice('cause', causeOptions(facts), { words: 'rootCause', initial: finding?.cause, required: true }),
      choice('liability', liabilities, { words: 'liability', initial: finding?.liability, required: true }),
      long('finding', { initial: finding?.text ?? '' }),
    ],
  },
  recordDirection: {
    ...handling,
    icon: mdiSignDirection,
    document: recordDirectionDocument,
    hint: 'action.hint.recordDirection',
    fields: ({ ticket: { direction } }) => [
      long('direction', { initial: direction?.text ?? '', required: true }),
      date('targetDate', { required: true }),
    ],
  },
  recordMilestone: {
    ...handling,
    icon: mdiFlagCheckered,
    document: recordMilestoneDocument,
    fields: ({ ticket }, values) => milestoneFields(ticket, values),
  },
  setFacts: {
    ...handling,
    icon: mdiClipboardEditOutline,
    document: setFactsDocument,
    fields: ({ ticket: { facts, subcategory } }) => [
      {
        kind: 'facts',
        name: 'facts',
        path: 'facts',
        label: 'action.field.facts',
        initial: factsFormOf(facts),
        before: factsFormOf(facts),
        isOutage: subcategory === 'OUTAGE',
      },
    ],
  },
  instruct: {
    ...handling,
    icon: mdiGavel,
    document: instructDocument,
    fields: () => [long('instruction', { required: true })],
  },
  markComplex: {
    ...handling,
    group: 'TIME',
    icon: mdiLayersTripleOutline,
    document: markComplexDocument,
    hint: 'action.hint.markComplex',
    fields: () => [reason],
  },
  overrideGrade: {
    ...handling,
    icon: mdiAlertDecagramOutline,
    document: overrideGradeDocument,
    hint: 'action.hint.overrideGrade',
    fields: ({ ticket }) => [
      choice(
        'grade',
        grades.filter((grade) => grade !== ticket.grade),
        { words: 'grade', required: true },
      ),
      reason,
    ],
  },
  waiveRecord: {
    ...handling,
    icon: mdiFileCancelOutline,
    document: waiveRecordDocument,
    hint: 'action.hint.waiveRecord',
    fields: ({ ticket: { evidence } }) => {
      const holes = evidence.filter(({ state }) => state === 'MISSING' || state === 'UNAVAILABLE').map(({ item }) => item);
      return [choice('item', holes, { words: 'record', required: true }), reason];
    },
  },
} as const satisfies Record<string, TicketAction>;
