import { type Category, classify, type Subcategory } from './category.js';
import type { Channel, PreferredReply } from './channel.js';
import { factErrors } from './fact-errors.js';
import type { Facts } from './facts.js';
import type { Instant } from './instant.js';
import { type FieldError, Refusal } from './lifecycle/refusal.js';
import { readText } from './text.js';

export interface FilingCustomer {
  readonly name?: string | undefined;
  readonly phone?: string | undefined;
  readonly accountNumber?: string | undefined;
  readonly address?: string | undefined;
  readonly specialGroup?: boolean | undefined;
  readonly preferredReply?: PreferredReply | undefined;
  readonly anonymous?: boolean | undefined;
}

/** A complaint as it was sent in, before validation (CH-5). */
export interface Filing {
  readonly channel: Channel;
  readonly category: Category;
  readonly subcategory: Subcategory;
  readonly matter: string;
  readonly demands?: readonly string[] | undefined;
  readonly receivedAt?: Instant | undefined;
  readonly acknowledged?: boolean | undefined;
  readonly customer: FilingCustomer;
  readonly region?: string | undefined;
  /** The unit complained about, from which the complaint is kept (CO-3). */
  readonly protectedFrom?: string | undefined;
  readonly facts?: Facts | undefined;
}

/** What the filing is checked against. `isPhone` knows the country's numbers; `isRegion` the organisation. */
export interface FilingBounds {
  readonly now: Instant;
  readonly imported: boolean;
  readonly isPhone: (text: string) => boolean;
  readonly isRegion: (id: string) => boolean;
  /** A unit below the top of the tree: what is kept from everybody would be seen by nobody. */
  readonly isProtectable: (id: string) => boolean;
}

export const filingLimits = {
  matter: 10_000,
  demands: 20,
  demand: 500,
  name: 100,
  phone: 30,
  accountNumber: 30,
  address: 200,
} as const;

/**
 * The filing with its texts tidied, its defaults left open.
 * @throws Refusal BAD_USER_INPUT naming every bad field.
 */
export function readFiling(filing: Filing, bounds: FilingBounds): Filing {
  const errors: FieldError[] = [];
  const text = (path: string, value: string | undefined, longest: number): string | undefined => {
    if (value === undefined) return undefined;
    const read = readText(value, longest);
    if ('text' in read) return read.text;
    errors.push({ path, ...read });
    return undefined;
  };
  const read: Filing = {
    ...filing,
    matter: text('matter', filing.matter, filingLimits.matter) ?? '',
    // What is too many is refused as a whole, so no more than the limit are looked at one by one.
    demands: filing.demands
      ?.slice(0, filingLimits.demands)
      .map((demand, index) => text(`demands.${index}`, demand, filingLimits.demand) ?? ''),
    customer: {
      ...filing.customer,
      name: text('customer.name', filing.customer.name, filingLimits.name),
      phone: text('customer.phone', filing.customer.phone, filingLimits.phone),
      accountNumber: text('customer.accountNumber', filing.customer.accountNumber, filingLimits.accountNumber),
      address: text('customer.address', filing.customer.address, filingLimits.address),
    },
  };
  errors.push(...classificationErrors(filing, bounds), ...customerErrors(read, bounds, errors));
  errors.push(...timeErrors(filing, bounds), ...factErrors(filing.facts ?? {}, bounds, 'facts'), ...placeErrors(filing, bounds));
  if (errors.length > 0) throw new Refusal('BAD_USER_INPUT', 'badFields', { fields: errors });
  return read;
}

function classificationErrors({ category, subcategory, demands }: Filing, { imported }: FilingBounds): FieldError[] {
  const row = classify(subcategory);
  const errors: FieldError[] = [];
  if (row.category !== category) errors.push({ path: 'subcategory', rule: row.rule, because: 'otherCategory' });
  if (row.importOnly && !imported) errors.push({ path: 'subcategory', rule: row.rule, because: 'importOnly' });
  if ((demands?.length ?? 0) > filingLimits.demands) {
    errors.push({ path: 'demands', rule: 'CH-5', because: 'tooMany', values: { most: filingLimits.demands } });
  }
  return errors;
}

function customerErrors({ customer }: Filing, { isPhone }: FilingBounds, found: readonly FieldError[]): FieldError[] {
  const errors: FieldError[] = [];
  const named = customer.name !== undefined || found.some(({ path }) => path === 'customer.name');
  if (!named && !customer.anonymous) errors.push({ path: 'customer.name', rule: 'CH-5', because: 'nameOrAnonymous' });
  if (customer.phone !== undefined && !isPhone(customer.phone)) {
    errors.push({ path: 'customer.phone', rule: 'CH-5', because: 'notAPhone' });
  }
  return errors;
}

function timeErrors({ receivedAt }: Filing, { now }: FilingBounds): FieldError[] {
  return receivedAt !== undefined && receivedAt > now ? [{ path: 'receivedAt', rule: 'CH-5', because: 'future' }] : [];
}

function placeErrors({ region, protectedFrom }: Filing, { isRegion, isProtectable }: FilingBounds): FieldError[] {
  const errors: FieldError[] = [];
  if (region !== undefined && !isRegion(region)) errors.push({ path: 'region', rule: 'CH-5', because: 'unknownRegion' });
  if (protectedFrom !== undefined && !isProtectable(protectedFrom)) {
    errors.push({ path: 'protectedFrom', rule: 'CO-3', because: 'unknownUnit' });
  }
  return errors;
}
