import { hour, type Instant, localDay } from '@gridvoice/domain/instant';
import type { Language } from '@gridvoice/domain/language';
import { datedEndText, datedText } from './dated-text.js';
import { spanText } from './span-text.js';
import { groundText, stretchName } from './stretch-words.js';
import { type Stretch, stretchesOf } from './stretches.js';
import type { ToldClock, ToldPause } from './told-clock.js';

/** What didn't count and why: days of rest by name, then every pause; beyond two pauses their sum. */
export function skippedClauses(clock: ToldClock, now: Instant, language: Language): string[] {
  return [...restClause(stretchesOf(clock, now), language), ...pauseClauses(clock.pauses ?? [], now, language)];
}

const daysOf = ({ from, to }: Stretch): number => localDay((to - 1) as Instant) - localDay(from) + 1;
const days = (count: number, language: Language): string =>
  language === 'en' ? `${count} day${count === 1 ? '' : 's'}` : ` ${count} 天`;

function restClause(stretches: readonly Stretch[], language: Language): string[] {
  const names = new Map<string, number>();
  for (const stretch of stretches.filter(({ kind }) => kind === 'WEEKEND' || kind === 'HOLIDAY')) {
    const name = stretchName(stretch, language);
    names.set(name, (names.get(name) ?? 0) + daysOf(stretch));
  }
  const sum = [...names.values()].reduce((total, count) => total + count, 0);
  if (sum === 0) return [];
  if (language === 'zh-CN') {
    return [`跳过 ${sum} 天休息日（${[...names].map(([name, count]) => `${name}${days(count, language)}`).join('、')}）`];
  }
  const list = [...names].map(([name, count]) => `${name} ${days(count, language)}`).join(', ');
  return [`${sum} day${sum === 1 ? '' : 's'} off passed over (${list})`];
}

function pauseClauses(pauses: readonly ToldPause[], now: Instant, language: Language): string[] {
  if (pauses.length > 2) return [sumOfPauses(pauses, language)];
  return pauses.map(({ ground, from, until }) => {
    const why = groundText(ground, language);
    const span = spanText(until - from, language);
    const [start, end] = [datedText(from, now, language), datedEndText(until, now, language)];
    return language === 'en'
      ? `${why} from ${start} to ${end} (${span}) isn't counted`
      : `${why}期间（${start} 至 ${end}，${span}）不计时`;
  });
}

function sumOfPauses(pauses: readonly ToldPause[], language: Language): string {
  const sum = pauses.reduce((total, { from, until }) => total + until - from, 0);
  const grounds = [...new Set(pauses.map(({ ground }) => groundText(ground, language)))];
  const span = spanText(Math.max(sum, hour / 60), language);
  return language === 'en'
    ? `${pauses.length} pauses (${grounds.join(', ')}; ${span} together) aren't counted`
    : `${pauses.length} 次暂停（${grounds.join('、')}，共 ${span}）不计时`;
}
