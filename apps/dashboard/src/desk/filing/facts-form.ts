import type { Facts, SiteZone, TransferBody } from '@gridvoice/domain/facts';
import type { VariablesOf } from '../../graphql/graphql.js';
import { at, dateTime } from '../../graphql/instants.js';
import type { fileComplaintDocument } from './file-complaint.js';
import { localInput, readLocalInput } from './local-input.js';

export type FactsInput = NonNullable<VariablesOf<typeof fileComplaintDocument>['input']['facts']>;

/** Facts that are ticked where they hold. An empty box is unknown, not "no". */
export const yesFacts = [
  'safetyHazard',
  'importantCustomer',
  'equipmentDamaged',
  'mediaExposure',
  'thirdParty',
  'rationing',
] as const;
/** … of an outage only. */
export const outageYesFacts = ['plannedOutage'] as const;
/** … that make a case serious (GR-8). */
export const seriousYesFacts = ['abusiveConduct', 'regulatorCensure', 'improperGain'] as const;
export const countFacts = ['jointHouseholds'] as const;
export const outageCountFacts = ['householdsAffected', 'householdsCounted'] as const;
export const seriousCountFacts = ['upheldComplaints', 'brokenAppointments'] as const;
export const outageTimeFacts = ['outageStartedAt', 'restoredAt'] as const;

const everyYes = [...yesFacts, ...outageYesFacts, ...seriousYesFacts] as const;
const everyCount = [...countFacts, ...outageCountFacts, ...seriousCountFacts] as const;
type YesFact = (typeof everyYes)[number];
type TextFact = (typeof everyCount)[number] | (typeof outageTimeFacts)[number];

/** The facts as they stand in a form: counts as typed, times as local texts. */
export type FactsForm = Record<YesFact, boolean> &
  Record<TextFact, string> & { siteZone: SiteZone | null; transferredFrom: TransferBody | null };

const outageOnly: readonly string[] = [...outageYesFacts, ...outageCountFacts, ...outageTimeFacts];

export const emptyFacts = (): FactsForm => ({
  ...(Object.fromEntries(everyYes.map((name) => [name, false])) as Record<YesFact, boolean>),
  ...(Object.fromEntries([...everyCount, ...outageTimeFacts].map((name) => [name, ''])) as Record<TextFact, string>),
  siteZone: null,
  transferredFrom: null,
});

/** What is known of a ticket, as a form to be changed. */
export function factsFormOf(facts: Readonly<Partial<Record<string, string | number | boolean | null>>>): FactsForm {
  const { siteZone, transferredFrom } = facts as Pick<Facts, 'siteZone' | 'transferredFrom'>;
  const time = (moment: unknown): string => (typeof moment === 'string' ? localInput(at(moment)) : '');
  return {
    ...(Object.fromEntries(everyYes.map((name) => [name, facts[name] === true])) as Record<YesFact, boolean>),
    ...(Object.fromEntries([
      ...everyCount.map((name) => [name, String(facts[name] ?? '')]),
      ...outageTimeFacts.map((name) => [name, time(facts[name])]),
    ]) as Record<TextFact, string>),
    siteZone: siteZone ?? null,
    transferredFrom: transferredFrom ?? null,
  };
}

/** The count typed into a field; undefined where no number was. One that isn't whole goes on to the server, which says so. */
function count(text: string): number | undefined {
  const number = text.trim() === '' ? Number.NaN : Number(text);
  return Number.isFinite(number) ? number : undefined;
}

type Entered = readonly [name: string, value: string | number | boolean | null | undefined];

/** The facts that were entered; those of an outage belong to an outage. */
export function enteredFacts(form: FactsForm, isOutage: boolean): Facts {
  const asked = (name: string): boolean => isOutage || !outageOnly.includes(name);
  const { siteZone, transferredFrom } = form;
  const entries: Entered[] = [
    ...everyYes.filter(asked).map((name): Entered => [name, form[name] || null]),
    ...everyCount.filter(asked).map((name): Entered => [name, count(form[name])]),
    ...outageTimeFacts.filter(asked).map((name): Entered => [name, readLocalInput(form[name])]),
    ['siteZone', siteZone],
    ['transferredFrom', transferredFrom],
  ];
  return Object.fromEntries(entries.filter(([, value]) => (value ?? null) !== null));
}

/** Facts as the API takes them. */
export function factsInput({ outageStartedAt, restoredAt, ...facts }: Facts): FactsInput {
  return {
    ...facts,
    ...(outageStartedAt !== undefined && { outageStartedAt: dateTime(outageStartedAt) }),
    ...(restoredAt !== undefined && { restoredAt: dateTime(restoredAt) }),
  };
}

/** What was changed in a form, as the API takes it: null for a fact that was emptied, nothing for one that stands. */
export function factsChange(before: FactsForm, after: FactsForm): Record<string, unknown> {
  const now: Record<string, unknown> = { ...factsInput(enteredFacts(after, true)) };
  const names = Object.keys(before) as (keyof FactsForm)[];
  return Object.fromEntries(names.filter((name) => before[name] !== after[name]).map((name) => [name, now[name] ?? null]));
}
