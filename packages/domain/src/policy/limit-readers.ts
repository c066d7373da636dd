import { channels } from '../channel.js';
import { type AmountLimit, limitUnits } from '../clocks/clock.js';
import { contactKinds } from '../contact-kind.js';
import { siteZones, transferBodies } from '../facts.js';
import { grades } from '../grade.js';
import { choice, fields, flag, list, orNull, type Reader, whole } from './document-readers.js';
import { clockRuleIds, type LimitCondition, type LimitRow, type Policy } from './policy.js';

const amountUnits = limitUnits.filter((unit) => unit !== 'MOMENT');
const mostRows = 100;
const mostAmount = 10_000;
/** The working calendar is asked for no more at a time. */
const mostWorkingDays = 1_000;

const limit: Reader<AmountLimit> = (value, path, errors) => {
  const inWorkingDays = typeof value === 'object' && value !== null && 'unit' in value && value.unit === 'WORKING_DAY';
  const amount = whole(1, inWorkingDays ? mostWorkingDays : mostAmount);
  return fields<AmountLimit>({ unit: choice(amountUnits), amount })(value, path, errors);
};

/** An empty list would hold for no case, which is surely not meant. */
const some = <T extends string>(values: readonly T[]): Reader<readonly T[]> => list(choice(values), 1, values.length);

const condition = fields<LimitCondition>(
  {
    grade: some(grades),
    zone: some(siteZones),
    channel: some(channels),
    kind: some(contactKinds),
    transferredFrom: some(transferBodies),
    startDay: choice(['WORKING_DAY', 'DAY_OFF']),
    instructed: flag,
  },
  ['grade', 'zone', 'channel', 'kind', 'transferredFrom', 'startDay', 'instructed'],
);

const row = fields<LimitRow>({ when: condition, limit: orNull(limit) }, ['when']);

/** Every clock has rows. That the last one holds for every case isn't asked: a clock may be meant for some cases only. */
export const limitsReader: Reader<Policy['limits']> = fields<Policy['limits']>(
  Object.fromEntries(clockRuleIds.map((rule) => [rule, list(row, 1, mostRows)])) as Record<
    keyof Policy['limits'],
    Reader<readonly LimitRow[]>
  >,
);
