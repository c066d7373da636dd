import type { Grade } from '@gridvoice/domain/grade';
import { after, day, hour, type Instant, localDay, minute, startOfDay } from '@gridvoice/domain/instant';
import type { Chance } from '../chance.js';
import { afterOpen, atDesk, openMinutes } from './desk-hours.js';

/** When the customer is answered, and what of the way there is behind when. */
export interface Pace {
  readonly receivedAt: Instant;
  readonly answeredAt: Instant;
  /** Crews and whatever is urgent work round the clock; desks have hours. */
  along(part: number, roundTheClock: boolean): Instant;
}

interface Asked {
  readonly receivedAt: Instant;
  readonly grade: Grade;
  /** Answered for good in days, by a direction. */
  readonly complex: boolean;
  /** Minutes from receipt to the answer, where they aren't left to chance. */
  readonly minutes?: number | undefined;
}

export function paceOf(asked: Asked, chance: Chance): Pace {
  const { receivedAt } = asked;
  const answeredAt = asked.minutes === undefined ? drawAnswer(asked, chance) : wished(receivedAt, asked.minutes, asked.grade);
  const clock = answeredAt - receivedAt;
  const open = openMinutes(receivedAt, answeredAt);
  const along: Pace['along'] = (part, roundTheClock) =>
    roundTheClock || open < 20 ? after(receivedAt, Math.round(part * clock)) : afterOpen(receivedAt, part * open);
  return { receivedAt, answeredAt, along };
}

function wished(receivedAt: Instant, minutes: number, grade: Grade): Instant {
  const at = after(receivedAt, minutes * minute);
  const open = grade === 'LEVEL_1' ? at : atDesk(at);
  return open === at ? at : after(open, 45 * minute);
}

/** The share of TL-6 that is missed. */
const late = 0.03;

function drawAnswer({ receivedAt, grade, complex }: Asked, chance: Chance): Instant {
  if (complex) return onDay(receivedAt, chance.whole(4, 15), chance);
  const limit = after(receivedAt, (grade === 'LEVEL_3' ? 48 : 24) * hour);
  if (chance.happens(late)) return afterOpen(limit, chance.whole(15, 420));
  if (grade === 'LEVEL_1') return after(receivedAt, chance.whole(240, 1_080) * minute);
  const most = openMinutes(receivedAt, limit);
  return afterOpen(receivedAt, (0.3 + 0.62 * chance.real()) * most);
}

const onDay = (from: Instant, days: number, chance: Chance): Instant =>
  after(startOfDay(day(localDay(from) + days)), chance.whole(9 * 60, 19 * 60) * minute);
