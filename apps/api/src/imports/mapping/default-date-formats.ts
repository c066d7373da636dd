import { type DateFormat, dateFormat } from './date-format.js';

const dates = ['yyyy/M/d', 'yyyy-M-d', 'yyyy.M.d', 'yyyy年M月d日'];
const times = ['', ' H:m', ' H:m:s', ' H:m:s.SSS', ' H时m分', ' H时m分s秒', 'TH:m:s', 'TH:m:sX', 'TH:m:s.SSSX'];

/** How dates are read when a mapping doesn't say: the orders that can't be mistaken, year first. */
export const defaultDateFormats: readonly DateFormat[] = dates.flatMap((date) =>
  times.map((time) => dateFormat(date + time)).filter((format) => format !== null),
);
