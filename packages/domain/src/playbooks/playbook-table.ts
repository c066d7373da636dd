import type { Category, Subcategory } from '../category.js';
import type { Department } from '../department.js';
import type { Facts } from '../facts.js';
import type { Grade } from '../grade.js';
import type { RuleId } from '../rules/catalogue.js';

/** What a legal review is about (CO-1, TL-19). */
export type ReviewSubject = 'COMPENSATION' | 'REFUND' | 'PROPOSAL';

/** What is particular about a kind of task. */
export interface Traits {
  /** It may outlast the ticket: closing doesn't wait for it (FB-4). */
  readonly longTerm?: true;
  /** It sends someone to the site (TL-5). */
  readonly site?: true;
  /** It proposes to pay, which has to be reviewed. */
  readonly proposes?: true;
  readonly reviews?: ReviewSubject;
}

export interface PlaybookTask {
  readonly kind: string;
  readonly department: Department;
}
type PlaybookEntry = PlaybookTask & Traits;

export interface PlaybookCase {
  readonly category: Category;
  readonly subcategory: Subcategory;
  readonly grade: Grade;
  readonly facts: Facts;
}

interface PlaybookRow {
  readonly rule: RuleId;
  readonly applies: (played: PlaybookCase) => boolean;
  readonly tasks: readonly PlaybookEntry[];
}

const isOneOf =
  (...names: Subcategory[]) =>
  ({ subcategory }: PlaybookCase): boolean =>
    names.includes(subcategory);

const task = (kind: string, department: Department, traits: Traits = {}): PlaybookEntry => ({ kind, department, ...traits });

/** SO as a table. Every row that applies adds its tasks; relief comes first and waits for nothing (SO-8). */
export const playbookTable: readonly PlaybookRow[] = [
  {
    rule: 'SO-8',
    applies: ({ facts }) => facts.safetyHazard === true,
    tasks: [task('REMOVE_HAZARD', 'OPERATIONS', { site: true })],
  },
  {
    rule: 'SO-9',
    applies: ({ category, grade }) => category === 'SUPPLY_QUALITY' && grade === 'LEVEL_1',
    tasks: [task('RELIEVE_SHORT_TERM', 'OPERATIONS'), task('PLAN_RECTIFICATION', 'OPERATIONS', { longTerm: true })],
  },
  {
    rule: 'SO-1',
    applies: ({ category }) => category === 'SUPPLY_QUALITY',
    tasks: [
      task('START_REPAIR', 'OPERATIONS', { site: true }),
      task('PUSH_REPAIR_PROGRESS', 'CUSTOMER_SERVICE'),
      task('OFFER_INSPECTION', 'MARKETING'),
    ],
  },
  {
    rule: 'SO-2',
    applies: ({ facts }) => facts.equipmentDamaged === true,
    tasks: [
      task('HELP_WITH_CLAIM', 'CUSTOMER_SERVICE'),
      task('TEST_POWER_QUALITY', 'OPERATIONS'),
      task('PROPOSE_COMPENSATION', 'MARKETING', { proposes: true }),
      task('REVIEW_COMPENSATION', 'LEGAL', { reviews: 'COMPENSATION' }),
    ],
  },
  {
    rule: 'SO-3',
    applies: isOneOf('BILLING_ERROR', 'OVERCHARGE', 'ABOLISHED_FEE'),
    tasks: [
      task('RECALCULATE_BILL', 'MARKETING'),
      task('REFUND_OR_COLLECT', 'MARKETING'),
      task('IMPROVE_BILLING', 'MARKETING', { longTerm: true }),
    ],
  },
  { rule: 'SO-4', applies: isOneOf('TARIFF_DISPUTE'), tasks: [task('EXPLAIN_TARIFF', 'MARKETING')] },
  {
    rule: 'SO-5',
    applies: ({ category, subcategory }) => category === 'SERVICE_CONDUCT' && subcategory !== 'CUMBERSOME_PROCESS',
    tasks: [
      task('VERIFY_CONDUCT', 'CUSTOMER_SERVICE'),
      task('HEAR_EMPLOYEE', 'CUSTOMER_SERVICE'),
      task('PROPOSE_CONDUCT_MEASURES', 'CUSTOMER_SERVICE'),
      task('APOLOGISE', 'CUSTOMER_SERVICE'),
    ],
  },
  {
    rule: 'SO-6',
    applies: isOneOf('CUMBERSOME_PROCESS'),
    tasks: [task('SIMPLIFY_PROCESS', 'CUSTOMER_SERVICE'), task('REPORT_IMPROVEMENT', 'CUSTOMER_SERVICE')],
  },
  {
    // Paying is marketing's process, so simplifying it is theirs too.
    rule: 'SO-6',
    applies: isOneOf('PAYMENT_INCONVENIENCE'),
    tasks: [task('SIMPLIFY_PROCESS', 'MARKETING'), task('REPORT_IMPROVEMENT', 'CUSTOMER_SERVICE')],
  },
  {
    rule: 'SO-7',
    applies: isOneOf('PROPERTY_RIGHTS', 'POLICY_DISPUTE'),
    tasks: [task('SURVEY_JOINTLY', 'OPERATIONS', { site: true }), task('MEDIATE', 'LEGAL')],
  },
  {
    rule: 'SO-8',
    applies: isOneOf('POLICY_ENQUIRY', 'SUGGESTION', 'UNSPECIFIED'),
    tasks: [task('ANSWER_CUSTOMER', 'CUSTOMER_SERVICE')],
  },
];
