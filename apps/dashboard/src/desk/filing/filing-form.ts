import type { Category, Subcategory } from '@gridvoice/domain/category';
import type { Channel, PreferredReply } from '@gridvoice/domain/channel';
import type { Facts, SiteZone } from '@gridvoice/domain/facts';
import type { VariablesOf } from '../../graphql/graphql.js';
import { dateTime } from '../../graphql/instants.js';
import type { fileComplaintDocument } from './file-complaint.js';
import { readLocalInput } from './local-input.js';

/** What stands in the form, as it stands there: texts as typed, times as local texts, empty where nothing was entered. */
export interface FilingForm {
  channel: Channel;
  receivedAt: string;
  acknowledged: boolean;
  category: Category | null;
  subcategory: Subcategory | null;
  matter: string;
  demands: string[];
  anonymous: boolean;
  name: string;
  phone: string;
  accountNumber: string;
  address: string;
  specialGroup: boolean;
  preferredReply: PreferredReply | null;
  region: string | null;
  safetyHazard: boolean;
  importantCustomer: boolean;
  equipmentDamaged: boolean;
  mediaExposure: boolean;
  thirdParty: boolean;
  rationing: boolean;
  householdsAffected: string;
  jointHouseholds: string;
  outageStartedAt: string;
  restoredAt: string;
  siteZone: SiteZone | null;
}

export const yesFacts = [
  'safetyHazard',
  'importantCustomer',
  'equipmentDamaged',
  'mediaExposure',
  'thirdParty',
  'rationing',
] as const;

export const emptyForm = (): FilingForm => ({
  channel: 'HOTLINE',
  receivedAt: '',
  acknowledged: true,
  category: null,
  subcategory: null,
  matter: '',
  demands: [],
  anonymous: false,
  name: '',
  phone: '',
  accountNumber: '',
  address: '',
  specialGroup: false,
  preferredReply: null,
  region: null,
  safetyHazard: false,
  importantCustomer: false,
  equipmentDamaged: false,
  mediaExposure: false,
  thirdParty: false,
  rationing: false,
  householdsAffected: '',
  jointHouseholds: '',
  outageStartedAt: '',
  restoredAt: '',
  siteZone: null,
});

type FilingInput = VariablesOf<typeof fileComplaintDocument>['input'];

/** The count typed into a field; undefined where no number was. One that isn't whole goes on to the server, which says so. */
function count(text: string): number | undefined {
  const number = text.trim() === '' ? Number.NaN : Number(text);
  return Number.isFinite(number) ? number : undefined;
}

/** The facts that were entered. A box left empty is unknown, not "no". */
export function factsOf(form: FilingForm): Facts {
  const yes = Object.fromEntries(yesFacts.filter((name) => form[name]).map((name) => [name, true]));
  const isOutage = form.subcategory === 'OUTAGE';
  const affected = isOutage ? count(form.householdsAffected) : undefined;
  const joint = count(form.jointHouseholds);
  const started = isOutage ? readLocalInput(form.outageStartedAt) : null;
  const restored = isOutage ? readLocalInput(form.restoredAt) : null;
  return {
    ...yes,
    ...(affected !== undefined && { householdsAffected: affected }),
    ...(joint !== undefined && { jointHouseholds: joint }),
    ...(started !== null && { outageStartedAt: started }),
    ...(restored !== null && { restoredAt: restored }),
    ...(form.siteZone && { siteZone: form.siteZone }),
  };
}

const present = (text: string): string | undefined => text.trim() || undefined;

function customerOf(form: FilingForm): FilingInput['customer'] {
  const { anonymous, specialGroup, preferredReply } = form;
  const entries = (['name', 'phone', 'accountNumber', 'address'] as const).flatMap((field) => {
    const value = anonymous && field === 'name' ? undefined : present(form[field]);
    return value === undefined ? [] : [[field, value] as const];
  });
  return {
    ...Object.fromEntries(entries),
    ...(anonymous && { anonymous }),
    ...(specialGroup && { specialGroup }),
    ...(preferredReply && { preferredReply }),
  };
}

/** The form as the API's input; null while it isn't classified. */
export function filingInput(form: FilingForm, idempotencyKey: string, live: readonly Channel[]): FilingInput | null {
  const { channel, category, subcategory, matter, region } = form;
  if (category === null || subcategory === null) return null;
  const { outageStartedAt, restoredAt, ...facts } = factsOf(form);
  const received = readLocalInput(form.receivedAt);
  const demands = form.demands.map((demand) => demand.trim()).filter(Boolean);
  return {
    channel,
    category,
    subcategory,
    matter,
    customer: customerOf(form),
    facts: {
      ...facts,
      ...(outageStartedAt !== undefined && { outageStartedAt: dateTime(outageStartedAt) }),
      ...(restoredAt !== undefined && { restoredAt: dateTime(restoredAt) }),
    },
    idempotencyKey,
    ...(demands.length > 0 && { demands }),
    ...(received !== null && { receivedAt: dateTime(received) }),
    ...(live.includes(channel) && { acknowledged: form.acknowledged }),
    ...(region && { region }),
  };
}
