import { day, type Instant, instant, startOfDay } from '@gridvoice/domain/instant';

const dayLength = 86_400_000;

/** The moment at which clocks in Asia/Shanghai show this date and time (milliseconds since 1970-01-01 00:00 on the same clock). */
export function fromWallClock(wallClock: number): Instant {
  const date = day(Math.floor(wallClock / dayLength));
  return instant(startOfDay(date) + (wallClock - date * dayLength));
}
