import { classify } from '@gridvoice/domain/category';
import { type Filing, readFiling } from '@gridvoice/domain/filing';
import type { ComplaintToFile, TicketCommand } from '@gridvoice/domain/lifecycle/commands';
import { Refusal, ruleNotMet } from '@gridvoice/domain/lifecycle/refusal';
import type { PersonalField, Ticket } from '@gridvoice/domain/lifecycle/ticket';
import type { PersonalRef } from '@gridvoice/domain/personal-ref';
import { isPhone } from '../customers/phone.js';
import type { PlainCustomer } from '../personal/plain-customer.js';
import type { Given, Planning } from './planning.js';
import type { Texts } from './reading/texts.js';
import type { RequestOf } from './request.js';

/** A complaint as it was sent in. @throws Refusal BAD_USER_INPUT naming every bad field */
export function planFiling(
  { filing: sent, imported }: RequestOf<'file'>,
  number: string,
  texts: Texts,
  { now, organisation }: Planning,
): TicketCommand {
  const isRegion = (id: string): boolean => organisation.isRegion(id);
  const isProtectable = (id: string): boolean => organisation.isProtectable(id);
  const filing = readFiling(sent, { now, imported: imported !== undefined, isPhone, isRegion, isProtectable });
  const { customer, region = null } = filing;
  return {
    kind: 'fileComplaint',
    complaint: {
      ...classified(filing, region, texts, organisation),
      number,
      receivedAt: filing.receivedAt ?? now,
      anonymous: customer.anonymous ?? false,
      preferredReply: customer.preferredReply ?? null,
      specialGroup: customer.specialGroup ?? false,
      personal: personalOf(filing.matter, customer, texts),
      imported: imported !== undefined,
      sourceId: imported?.sourceId ?? null,
      linkedTo: null,
      acknowledged: filing.acknowledged ?? false,
    },
  };
}

/**
 * A new demand of the same customer (FB-2, FB-8): who it is comes from the ticket it goes back to, sealed anew for the new stream.
 * @throws Refusal NOT_FOUND where there is no such ticket, RULE_NOT_MET where its customer was erased, BAD_USER_INPUT naming every bad field
 */
export function planSecondary(
  { input }: RequestOf<'fileSecondary'>,
  { number, linked }: Given,
  texts: Texts,
  { now, organisation }: Planning,
): TicketCommand {
  if (!linked) throw new Refusal('NOT_FOUND', 'unknownTicket');
  if (linked.ticket.erasedAt !== null) throw ruleNotMet('CO-4', 'personalErased');
  const { channel, region, preferredReply, specialGroup, number: linkedTo }: Ticket = linked.ticket;
  // Whose complaint it is was checked when the first one came in, so only what is new is.
  const { protectedFrom } = linked.ticket;
  const sent: Filing = { ...input, channel, customer: { anonymous: true }, protectedFrom: protectedFrom ?? undefined };
  const filing = readFiling(sent, { now, imported: false, isPhone, isRegion: () => true, isProtectable: () => true });
  return {
    kind: 'fileComplaint',
    complaint: {
      ...classified(filing, region, texts, organisation),
      number: number ?? '',
      receivedAt: now,
      anonymous: linked.ticket.anonymous,
      preferredReply,
      specialGroup,
      personal: personalOf(filing.matter, linked.customer, texts),
      imported: false,
      sourceId: null,
      linkedTo,
      acknowledged: false,
    },
  };
}

/** What a complaint is about and where it belongs. */
function classified(
  { channel, subcategory, facts = {}, demands = [], protectedFrom: about }: Filing,
  region: string | null,
  texts: Texts,
  organisation: Planning['organisation'],
): Pick<ComplaintToFile, 'channel' | 'subcategory' | 'facts' | 'region' | 'unit' | 'protectedFrom' | 'demands'> {
  const protectedFrom = about ?? null;
  const unit = organisation.leadUnit(region, classify(subcategory).lead, protectedFrom);
  const place = { region, unit, protectedFrom };
  return { channel, subcategory, facts, ...place, demands: demands.map((demand) => texts.keep('demand', demand)) };
}

function personalOf(matter: string, customer: PlainCustomer, texts: Texts): Partial<Record<PersonalField, PersonalRef>> {
  const personal: Partial<Record<PersonalField, PersonalRef>> = { matter: texts.keep('matter', matter) };
  for (const field of ['name', 'phone', 'accountNumber', 'address'] as const) {
    const value = customer[field];
    if (value !== undefined) personal[field] = texts.keep(field, value);
  }
  return personal;
}
