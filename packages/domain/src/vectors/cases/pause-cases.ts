import { ticketCase } from '../make-cases.js';
import { dueCase } from '../make-due-case.js';
import type { DueCase, TicketCase } from '../vector.js';
import { pauseDueRows } from './pause-due-rows.js';
import { pauseRows } from './pause-rows.js';

export const pauseCases = (): (TicketCase | DueCase)[] => [
  ...pauseRows.map((row) => ticketCase('pauses', row)),
  ...pauseDueRows.map((row) => dueCase('pauses', row)),
];
