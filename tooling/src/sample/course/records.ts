import { checklist } from '@gridvoice/domain/evidence/checklist';
import type { RecordItem } from '@gridvoice/domain/evidence/record';
import { after, type Instant, instant, minute } from '@gridvoice/domain/instant';
import { type Case, step } from './case.js';
import { recordRows, recordText } from './record-rows.js';
import type { Step } from './step.js';

const lost = ['录像保存期已过，无法调取。', '采集终端当日离线，数据缺失。', '纸质记录未归档，无法找到。'];

/** The evidence the case needs, most of it within the hour of TL-3; what can't be had is put down as such, and waived. */
export function recordSteps(c: Case): Step[] {
  const { filing, chance: all } = c;
  const { customer, ...asked } = filing;
  const known = customer.accountNumber === undefined ? {} : { accountNumber: { id: '', hash: '' } };
  const wanted = checklist({
    ...asked,
    facts: filing.facts ?? {},
    anonymous: customer.anonymous ?? false,
    personal: known,
    records: [],
  });
  const chance = all.fork('records');
  const retrieved = retrieval(c);
  return wanted.flatMap(({ item }) => filed(item, c, chance.fork(item).happens(0.012), retrieved));
}

/** When the first of what systems hold is there; now and then not in time. */
function retrieval({ pace, chance }: Case): Instant {
  const own = chance.fork('retrieval');
  return after(pace.receivedAt, (own.happens(0.93) ? own.whole(7, 42) : own.whole(58, 200)) * minute);
}

function filed(item: RecordItem, c: Case, missing: boolean, retrieved: Instant): Step[] {
  const { hands, chance: all, pace } = c;
  const { by } = recordRows[item];
  const chance = all.fork(`record ${item}`);
  const latest = after(pace.answeredAt, -4 * minute);
  const at = instant(Math.min(latest, moment(item, c, retrieved) + chance.whole(0, 14 * minute)));
  const record = missing ? { item, unavailable: chance.pick(lost) } : { item, text: recordText(item, chance) };
  const attached = step(at, hands.of(by), { kind: 'attachRecord', record });
  const reason = '已有其他证据佐证，同意免附。';
  return missing
    ? [attached, step(after(latest, 2 * minute), hands.supervisor, { kind: 'waiveRecord', item, reason })]
    : [attached];
}

function moment(item: RecordItem, { timing, pace, grade }: Case, retrieved: Instant): Instant {
  const { gathered } = recordRows[item];
  if (gathered === undefined) return retrieved;
  if (gathered === 'AT_SITE') return after(timing.arrival?.at ?? pace.along(0.4, false), 9 * minute);
  return pace.along(gathered, grade === 'LEVEL_1');
}
