import { hour, type Instant, instant } from '@gridvoice/domain/instant';

/** The fixed moment at which every demo page stands: a Sunday afternoon in Shanghai. */
export const demoNow: Instant = instant(Date.parse('2026-11-22T06:03:22.000Z'));
export const hoursFromNow = (hours: number): Instant => instant(demoNow + hours * hour);
