import { officialYears } from './official-years.js';
import { createCalendar, type WorkingCalendar } from './working-calendar.js';

/** The calendar the product ships with. */
export const chinaCalendar: WorkingCalendar = createCalendar(officialYears);
