import type { Category, Subcategory } from '@gridvoice/domain/category';
import type { Channel, PreferredReply } from '@gridvoice/domain/channel';
import type { Facts } from '@gridvoice/domain/facts';
import type { VariablesOf } from '../../graphql/graphql.js';
import { dateTime } from '../../graphql/instants.js';
import { emptyFacts, enteredFacts, type FactsForm, factsInput } from './facts-form.js';
import type { fileComplaintDocument } from './file-complaint.js';
import { readLocalInput } from './local-input.js';

/** What stands in the form, as it stands there: texts as typed, times as local texts, empty where nothing was entered. */
export interface FilingForm extends FactsForm {
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
  /** The unit complained about, from which the complaint is kept. */
  protectedFrom: string | null;
}

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
  protectedFrom: null,
  ...emptyFacts(),
});

type FilingInput = VariablesOf<typeof fileComplaintDocument>['input'];

/** The facts that were entered. A box left empty is unknown, not "no". */
export const factsOf = (form: FilingForm): Facts => enteredFacts(form, form.subcategory === 'OUTAGE');

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
  const { channel, category, subcategory, matter, region, protectedFrom } = form;
  if (category === null || subcategory === null) return null;
  const received = readLocalInput(form.receivedAt);
  const demands = form.demands.map((demand) => demand.trim()).filter(Boolean);
  return {
    channel,
    category,
    subcategory,
    matter,
    customer: customerOf(form),
    facts: factsInput(factsOf(form)),
    idempotencyKey,
    ...(demands.length > 0 && { demands }),
    ...(received !== null && { receivedAt: dateTime(received) }),
    ...(live.includes(channel) && { acknowledged: form.acknowledged }),
    ...(region && { region }),
    ...(protectedFrom && { protectedFrom }),
  };
}
