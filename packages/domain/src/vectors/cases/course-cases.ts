import { ticketCase } from '../make-cases.js';
import type { TicketCase } from '../vector.js';
import { courseRows, noticeRows, startingRows } from './course-rows.js';

export const courseCases = (): TicketCase[] =>
  [...startingRows, ...courseRows, ...noticeRows].map((row) => ticketCase('clocks', row));
