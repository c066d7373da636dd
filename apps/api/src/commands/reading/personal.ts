import { filingLimits } from '@gridvoice/domain/filing';
import { type PersonalField, personalFields } from '@gridvoice/domain/lifecycle/ticket';
import type { PersonalRef } from '@gridvoice/domain/personal-ref';
import { readText } from '@gridvoice/domain/text';
import { isPhone } from '../../customers/phone.js';
import type { RequestOf } from '../request.js';
import type { Readings } from './reading.js';
import type { Texts } from './texts.js';

const asked = { rule: 'CO-4' } as const;

/** What is done with a customer's data itself. */
export const personalReadings: Readings<'reveal' | 'correctPersonal' | 'restrictPersonal' | 'liftRestriction' | 'erasePersonal'> =
  {
    reveal: ({ fields, reason }, texts) => ({
      kind: 'reveal',
      fields: readFields(fields, texts),
      reason: texts.required('reason', reason, asked),
    }),
    correctPersonal: ({ field, value, reason }, texts) => ({
      kind: 'correctPersonal',
      field,
      value: readValue({ field, value }, texts),
      reason: texts.required('reason', reason, asked),
    }),
    restrictPersonal: ({ reason }, texts) => ({ kind: 'restrictPersonal', reason: texts.required('reason', reason, asked) }),
    liftRestriction: ({ reason }, texts) => ({ kind: 'liftRestriction', reason: texts.required('reason', reason, asked) }),
    erasePersonal: ({ ground }) => ({ kind: 'erasePersonal', ground }),
  };

/** Each once, however often it was named. */
function readFields(fields: readonly PersonalField[], texts: Texts): PersonalField[] {
  const most = personalFields.length;
  if (fields.length === 0) texts.refuse({ path: 'fields', rule: 'CO-4', because: 'empty' });
  if (fields.length > most) texts.refuse({ path: 'fields', rule: 'CO-4', because: 'tooMany', values: { most } });
  return personalFields.filter((field) => fields.includes(field));
}

/** As a filing would have it (CH-5). */
function readValue({ field, value }: Pick<RequestOf<'correctPersonal'>, 'field' | 'value'>, texts: Texts): PersonalRef {
  const read = readText(value, filingLimits[field]);
  if ('because' in read) texts.refuse({ path: 'value', rule: 'CH-5', ...read });
  else if (field === 'phone' && !isPhone(read.text)) texts.refuse({ path: 'value', rule: 'CH-5', because: 'notAPhone' });
  return texts.keep(field, 'text' in read ? read.text : '');
}
