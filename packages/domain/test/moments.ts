import { after, type Instant, minute, parseDay, startOfDay } from '../src/instant.js';

/** `2026-06-01 10:00` in Asia/Shanghai, whatever the zone of the machine. */
export function at(text: string): Instant {
  const [date = '', hours = '', minutes = ''] = text.split(/[ :]/);
  const day = parseDay(date);
  if (day === null) throw new Error(`${text} is no moment`);
  return after(startOfDay(day), (Number(hours) * 60 + Number(minutes)) * minute);
}
