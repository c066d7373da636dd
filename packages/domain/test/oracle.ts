import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ClockTimeline, Leg, Limit, Pause } from '../src/clocks/clock.js';

/**
 * Due times found by walking, written apart from the code under test: it shares nothing with it but the types. Days come from
 * Date's UTC half, holidays from the data of another package, and whether the clock runs is asked anew of every tick.
 */
export interface OracleDue {
  readonly dueAt: number;
  readonly provisional: boolean;
  readonly limit: Limit;
}

const dayMs = 86_400_000;
const shanghai = 8 * 3_600_000;
const firstYear = 2000;
const lastYear = 2045;
const firstDate = Date.UTC(firstYear, 0, 1) / dayMs;
const dates = Date.UTC(lastYear, 11, 31) / dayMs - firstDate + 1;

const table: Record<'holidays' | 'workdays', Record<string, string>> = JSON.parse(
  readFileSync(fileURLToPath(new URL('./chinese-days.json', import.meta.resolve('chinese-days'))), 'utf8'),
);
// Worked by the notice for 2006; the table overlooks it.
table.workdays['2005-12-31'] = 'New Year';

const working = new Uint8Array(dates);
const assumed = new Uint8Array(dates);
const beginsMonth = new Uint8Array(dates);
const beginsQuarter = new Uint8Array(dates);
for (let index = 0; index < dates; index++) {
  const date = new Date((firstDate + index) * dayMs);
  const text = date.toISOString().slice(0, 10);
  const monToFri = date.getUTCDay() >= 1 && date.getUTCDay() <= 5;
  const known = date.getUTCFullYear() >= 2004 && date.getUTCFullYear() <= 2026;
  working[index] = Number(known ? text in table.workdays || (monToFri && !(text in table.holidays)) : monToFri);
  assumed[index] = Number(!known);
  beginsMonth[index] = Number(date.getUTCDate() === 1);
  beginsQuarter[index] = Number(date.getUTCDate() === 1 && date.getUTCMonth() % 3 === 0);
}

/** @param tick milliseconds of a step; start, legs, moments and pauses must lie on it, counted from any midnight */
export function oracleDue({ legs, pauses }: ClockTimeline, tick: number): OracleDue {
  let earliest: OracleDue | undefined;
  for (const leg of legs) {
    const due = { ...walk(leg, pauses, tick), limit: leg.limit };
    if (earliest === undefined || due.dueAt < earliest.dueAt) earliest = due;
  }
  if (earliest === undefined) throw new Error('nothing to walk to');
  return earliest;
}

function walk(leg: Leg, pauses: readonly Pause[], tick: number): Omit<OracleDue, 'limit'> {
  const { limit, from } = leg;
  const provisional = leg.provisional === true;
  if (limit.unit === 'MOMENT') return { dueAt: walkTicks(from, (limit.at - from) / tick, pauses, tick), provisional };
  const { unit, amount } = limit;
  if (unit === 'MINUTE') return { dueAt: walkTicks(from, (amount * 60_000) / tick, pauses, tick), provisional };
  if (unit === 'HOUR') return { dueAt: walkTicks(from, (amount * 3_600_000) / tick, pauses, tick), provisional };
  const start = Math.floor((from + shanghai) / dayMs) - firstDate;
  if (unit === 'DAY' || unit === 'WORKING_DAY') return walkDays(start, amount, unit === 'WORKING_DAY', pauses, tick, provisional);
  return {
    dueAt: midnight(walkPeriods(start, amount, unit === 'MONTH' ? beginsMonth : beginsQuarter, pauses, tick)),
    provisional,
  };
}

const midnight = (index: number): number => (index + firstDate) * dayMs - shanghai;

function isPaused(at: number, pauses: readonly Pause[]): boolean {
  for (const { from, until } of pauses) if (from <= at && at < until) return true;
  return false;
}

function walkTicks(from: number, ticks: number, pauses: readonly Pause[], tick: number): number {
  let at = from;
  for (let left = ticks; left > 0; at += tick) if (!isPaused(at, pauses)) left--;
  return at;
}

function isWhollyPaused(index: number, pauses: readonly Pause[], tick: number): boolean {
  for (let at = midnight(index); at < midnight(index + 1); at += tick) if (!isPaused(at, pauses)) return false;
  return true;
}

function walkDays(start: number, n: number, onlyWorking: boolean, pauses: readonly Pause[], tick: number, given: boolean) {
  let provisional = given;
  let index = start;
  for (let left = n; left > 0; ) {
    index++;
    if (index >= dates) throw new Error('walked out of the table');
    if (onlyWorking && assumed[index]) provisional = true;
    if ((!onlyWorking || working[index]) && !isWhollyPaused(index, pauses, tick)) left--;
  }
  return { dueAt: midnight(index + 1), provisional };
}

/** The first date after the n-th full period; later by as many days as are wholly paused until then. */
function walkPeriods(start: number, n: number, begins: Uint8Array, pauses: readonly Pause[], tick: number): number {
  let end = start;
  for (let begun = 0; begun <= n; ) if (begins[++end]) begun++;
  let moved = end;
  for (let before = -1; before !== moved; ) {
    before = moved;
    moved = end;
    for (let index = start + 1; index < before; index++) if (isWhollyPaused(index, pauses, tick)) moved++;
  }
  return moved;
}
