import { type Instant, instant } from '@gridvoice/domain/instant';

/** A DateTime of the API as the domain's instant. */
export const at = (dateTime: string): Instant => instant(Date.parse(dateTime));

export function atOrNull(dateTime: string | null | undefined): Instant | null {
  return dateTime ? at(dateTime) : null;
}

/** An instant as the API's DateTime: UTC, with milliseconds. */
export const dateTime = (moment: Instant): string => new Date(moment).toISOString();
