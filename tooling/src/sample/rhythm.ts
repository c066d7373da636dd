import { classify, type Subcategory } from '@gridvoice/domain/category';
import type { Channel } from '@gridvoice/domain/channel';
import { after, calendarDate, day, hour, type Instant, localDay, minute, startOfDay, weekday } from '@gridvoice/domain/instant';
import type { Chance } from './chance.js';

// Weights of the 24 hours. Faults are noticed at home, above all in the evening; the rest keeps office hours.
const faultHours = [2, 1.4, 1, 0.8, 0.8, 1.2, 2.5, 4, 5.5, 6, 5.6, 5, 5.2, 4.6, 4.4, 4.6, 5, 6, 8, 10.5, 10.8, 9, 6, 3.5];
const officeHours = [0.3, 0.2, 0.1, 0.1, 0.1, 0.3, 1, 3, 8, 11, 11, 9, 5, 6, 9, 9.5, 8.5, 6, 4, 4, 3.6, 3, 1.6, 0.8];
const counterHours = [0, 0, 0, 0, 0, 0, 0, 0, 4, 11, 12, 9, 3, 5, 9, 10, 8, 0, 0, 0, 0, 0, 0, 0];

/** Sunday first. */
const weekdays = [0.74, 1.26, 1.12, 1.05, 1, 1.03, 0.8];

const faceToFace: readonly Channel[] = ['COUNTER', 'ON_SITE', 'VISIT', 'LETTER', 'QUESTIONNAIRE'];

function hoursFor(channel: Channel, subcategory: Subcategory): readonly number[] {
  if (faceToFace.includes(channel)) return counterHours;
  return classify(subcategory).category === 'SUPPLY_QUALITY' ? faultHours : officeHours;
}

/** Bills arrive in the first third of the month, and so do complaints about them. */
function dayWeight(date: number, subcategory: Subcategory): number {
  const base = weekdays[weekday(day(date))] ?? 1;
  if (classify(subcategory).category !== 'BILLING_TARIFF') return base;
  const ofMonth = calendarDate(day(date)).date;
  return base * (ofMonth >= 5 && ofMonth <= 12 ? 1.7 : 0.8);
}

export interface Window {
  readonly from: Instant;
  readonly to: Instant;
}

/** A moment inside the window at which such a complaint would arrive. */
export function arrival(chance: Chance, window: Window, channel: Channel, subcategory: Subcategory): Instant {
  const first = localDay(window.from);
  const days = Array.from({ length: localDay(window.to) - first + 1 }, (_, index) => first + index);
  const hours = [...hoursFor(channel, subcategory).entries()];
  // Some hundred tries are plenty; a window without one fitting hour still gets an answer.
  for (let tries = 0; tries < 200; tries++) {
    const date = chance.weighted(days, (one) => dayWeight(one, subcategory));
    const [ofDay] = chance.weighted(hours, ([, weight]) => weight);
    const at = after(startOfDay(day(date)), ofDay * hour + chance.whole(0, 60 * minute - 1));
    if (at >= window.from && at <= window.to) return at;
  }
  return window.to;
}
