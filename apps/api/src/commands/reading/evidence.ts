import type { PersonalRef } from '@gridvoice/domain/personal-ref';
import type { RequestOf } from '../request.js';
import type { Readings } from './reading.js';
import type { Texts } from './texts.js';

/** What is put into a case's evidence, and what isn't insisted on. */
export const evidenceReadings: Readings<'attachRecord' | 'waiveRecord'> = {
  attachRecord: ({ record }, texts) => ({
    kind: 'attachRecord',
    item: record.item,
    unavailable: isGiven(record.unavailable),
    text: recordText(record, texts),
  }),
  waiveRecord: ({ item, reason }, texts) => ({
    kind: 'waiveRecord',
    item,
    reason: texts.required('reason', reason, { rule: 'IV-4' }),
  }),
};

const isGiven = (text: string | null | undefined): text is string => text !== null && text !== undefined;

/** What it is, or why it can't be had: exactly one of the two. */
function recordText({ text, unavailable }: RequestOf<'attachRecord'>['record'], texts: Texts): PersonalRef {
  if (isGiven(text) === isGiven(unavailable)) texts.refuse({ path: 'record', rule: 'TL-3', because: 'textOrUnavailable' });
  return isGiven(unavailable)
    ? texts.required('record.unavailable', unavailable, { rule: 'TL-3' })
    : texts.required('record.text', text ?? '', { rule: 'TL-3' });
}
