import type { Department } from './department.js';
import type { RuleId } from './rules/catalogue.js';

/** The four classes a complaint falls into (CL-1 … CL-4). */
export const categories = ['SUPPLY_QUALITY', 'BILLING_TARIFF', 'SERVICE_CONDUCT', 'OTHER'] as const;
export type Category = (typeof categories)[number];

interface SubcategoryRow {
  readonly category: Category;
  readonly rule: RuleId;
  /** The department that leads the case. */
  readonly lead: Department;
  /** Complex by nature: a direction and weekly reports take the place of one short limit. */
  readonly complex?: true;
  /** The rule that makes it complex. */
  readonly complexBy?: RuleId;
  /** Only an import may use it: a register that never classified its matters. */
  readonly importOnly?: true;
}

const row = (category: Category, rule: RuleId, lead: Department): SubcategoryRow => ({ category, rule, lead });
const complexByNature = { complex: true, complexBy: 'CL-5' } as const;

/** CL as a table: what each subcategory belongs to, which rule says so, and who leads. */
const subcategoryTable = {
  OUTAGE: row('SUPPLY_QUALITY', 'CL-1', 'OPERATIONS'),
  VOLTAGE: row('SUPPLY_QUALITY', 'CL-1', 'OPERATIONS'),
  FREQUENCY: row('SUPPLY_QUALITY', 'CL-1', 'OPERATIONS'),
  BILLING_ERROR: row('BILLING_TARIFF', 'CL-2', 'MARKETING'),
  TARIFF_DISPUTE: row('BILLING_TARIFF', 'CL-2', 'MARKETING'),
  PAYMENT_INCONVENIENCE: row('BILLING_TARIFF', 'CL-2', 'MARKETING'),
  OVERCHARGE: row('BILLING_TARIFF', 'CL-2', 'MARKETING'),
  ABOLISHED_FEE: row('BILLING_TARIFF', 'CL-2', 'MARKETING'),
  BAD_ATTITUDE: row('SERVICE_CONDUCT', 'CL-3', 'CUSTOMER_SERVICE'),
  CUMBERSOME_PROCESS: row('SERVICE_CONDUCT', 'CL-3', 'CUSTOMER_SERVICE'),
  BROKEN_PROMISE: row('SERVICE_CONDUCT', 'CL-3', 'CUSTOMER_SERVICE'),
  HOTLINE_UNREACHABLE: row('SERVICE_CONDUCT', 'CL-7', 'CUSTOMER_SERVICE'),
  WALK_IN_NOT_RECEIVED: row('SERVICE_CONDUCT', 'CL-7', 'CUSTOMER_SERVICE'),
  REPAIR_NOT_LASTING: row('SERVICE_CONDUCT', 'CL-7', 'CUSTOMER_SERVICE'),
  VISIT_MISSED: row('SERVICE_CONDUCT', 'CL-7', 'CUSTOMER_SERVICE'),
  PROPERTY_RIGHTS: { ...row('OTHER', 'CL-4', 'LEGAL'), ...complexByNature },
  POLICY_DISPUTE: { ...row('OTHER', 'CL-4', 'LEGAL'), ...complexByNature },
  POLICY_ENQUIRY: row('OTHER', 'CL-4', 'CUSTOMER_SERVICE'),
  SUGGESTION: row('OTHER', 'CL-4', 'CUSTOMER_SERVICE'),
  UNSPECIFIED: { ...row('OTHER', 'CL-4', 'CUSTOMER_SERVICE'), importOnly: true },
} as const satisfies Record<string, SubcategoryRow>;

export type Subcategory = keyof typeof subcategoryTable;
export const subcategories = Object.keys(subcategoryTable) as Subcategory[];

/** The CL row of a subcategory. */
export const classify = (subcategory: Subcategory): SubcategoryRow => subcategoryTable[subcategory];

/** The subcategories a person may choose under a category; import-only ones left out. */
export function subcategoriesOf(category: Category): Subcategory[] {
  return subcategories.filter((name) => classify(name).category === category && !classify(name).importOnly);
}
