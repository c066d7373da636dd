import type { Ticket } from '../lifecycle/ticket.js';
import type { RuleId } from '../rules/catalogue.js';
import type { FiledRecord, RecordItem } from './record.js';

/** The rule by which a ticket can't be closed with a hole in its evidence. */
export const evidenceRule = 'IV-4' as const;
/** The rule that names the records to be retrieved within TL-3. */
const retrievalRule = 'IV-1' as const;

/** What decides which evidence a case needs. */
export type EvidenceCase = Pick<Ticket, 'category' | 'subcategory' | 'channel' | 'facts' | 'anonymous' | 'personal'>;

interface ChecklistRow {
  readonly item: RecordItem;
  readonly rule: Extract<RuleId, `IV-${number}` | `SO-${number}`>;
  readonly applies: (asked: EvidenceCase) => boolean;
}

const isSupply = ({ category }: EvidenceCase): boolean => category === 'SUPPLY_QUALITY';
const isBilling = ({ category }: EvidenceCase): boolean => category === 'BILLING_TARIFF';
/** How to pay leaves the meter out. */
const isAboutAmounts = (asked: EvidenceCase): boolean => isBilling(asked) && asked.subcategory !== 'PAYMENT_INCONVENIENCE';
const isPropertyDispute = ({ subcategory }: EvidenceCase): boolean => subcategory === 'PROPERTY_RIGHTS';
const isPowerQuality = ({ subcategory }: EvidenceCase): boolean => subcategory === 'VOLTAGE' || subcategory === 'FREQUENCY';
const isConduct = ({ category }: EvidenceCase): boolean => category === 'SERVICE_CONDUCT';
const isUnreachableHotline = ({ subcategory }: EvidenceCase): boolean => subcategory === 'HOTLINE_UNREACHABLE';
/** Someone who gave neither name nor account has no file. */
const hasFile = ({ anonymous, personal }: EvidenceCase): boolean => !anonymous || personal.accountNumber !== undefined;
const concernsCustomerFile = (asked: EvidenceCase): boolean =>
  isBilling(asked) || isPowerQuality(asked) || isPropertyDispute(asked) || asked.facts.equipmentDamaged === true;
const concernsThirdParty = (asked: EvidenceCase): boolean => asked.facts.thirdParty === true || isPropertyDispute(asked);

/** IV and what SO asks for besides, as a table. */
export const checklistTable: readonly ChecklistRow[] = [
  { item: 'CUSTOMER_FILE', rule: 'IV-1', applies: (asked) => hasFile(asked) && concernsCustomerFile(asked) },
  { item: 'METERING_DATA', rule: 'IV-1', applies: (asked) => isPowerQuality(asked) || isAboutAmounts(asked) },
  {
    item: 'OPERATION_LOG',
    rule: 'IV-1',
    applies: (asked) => isSupply(asked) || asked.subcategory === 'REPAIR_NOT_LASTING',
  },
  { item: 'SCENE_VIDEO', rule: 'IV-1', applies: (asked) => isConduct(asked) && !isUnreachableHotline(asked) },
  {
    item: 'CALL_RECORDING',
    rule: 'IV-1',
    applies: (asked) => isUnreachableHotline(asked) || (isConduct(asked) && asked.channel === 'HOTLINE'),
  },
  { item: 'SITE_SURVEY', rule: 'IV-2', applies: (asked) => isSupply(asked) || isPropertyDispute(asked) },
  { item: 'INVESTIGATION_RECORD', rule: 'IV-3', applies: concernsThirdParty },
  { item: 'STATEMENT_OF_FACTS', rule: 'IV-3', applies: concernsThirdParty },
  { item: 'POWER_QUALITY_REPORT', rule: 'SO-2', applies: ({ facts }) => facts.equipmentDamaged === true },
  { item: 'TARIFF_DOCUMENT', rule: 'SO-4', applies: ({ subcategory }) => subcategory === 'TARIFF_DISPUTE' },
  { item: 'BILL_BREAKDOWN', rule: 'SO-4', applies: ({ subcategory }) => subcategory === 'TARIFF_DISPUTE' },
];

export const recordStates = ['MISSING', 'ATTACHED', 'UNAVAILABLE', 'WAIVED'] as const;
export type RecordState = (typeof recordStates)[number];

export interface ChecklistItem {
  readonly item: RecordItem;
  /** The rule that asks for it. */
  readonly rule: ChecklistRow['rule'];
  readonly state: RecordState;
  /** The newest record of the item. */
  readonly record: FiledRecord | null;
}

/** What the case needs as evidence, in the order of the table, and what is there of it. */
export function checklist(ticket: EvidenceCase & Pick<Ticket, 'records'>): ChecklistItem[] {
  return checklistTable
    .filter(({ applies }) => applies(ticket))
    .map(({ item, rule }) => {
      const record = ticket.records.findLast((filed) => filed.item === item) ?? null;
      return { item, rule, state: record?.state ?? 'MISSING', record };
    });
}

/** There is something to retrieve, so TL-3 runs. */
export const needsRecords = (asked: EvidenceCase): boolean =>
  checklistTable.some(({ rule, applies }) => rule === retrievalRule && applies(asked));

/** Every applicable record of IV-1 is there, or it is on record why not (TL-3). */
export const recordsRetrieved = (ticket: EvidenceCase & Pick<Ticket, 'records'>): boolean =>
  checklist(ticket).every(({ rule, state }) => rule !== retrievalRule || state !== 'MISSING');

/** The holes in the evidence. What is unavailable stays one until a supervisor waives it (IV-4). */
export const evidenceHoles = (ticket: EvidenceCase & Pick<Ticket, 'records'>): ChecklistItem[] =>
  checklist(ticket).filter(({ state }) => state === 'MISSING' || state === 'UNAVAILABLE');

export const evidenceComplete = (ticket: EvidenceCase & Pick<Ticket, 'records'>): boolean => evidenceHoles(ticket).length === 0;
