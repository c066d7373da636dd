import { describe, expect, it } from 'vitest';
import { classify, type Subcategory, subcategories } from '../category.js';
import { departments } from '../department.js';
import { type Facts, factRules } from '../facts.js';
import { type Grade, grades } from '../grade.js';
import { playbook } from './playbook.js';

const tasksOf = (subcategory: Subcategory, facts: Facts = {}, grade: Grade = 'LEVEL_3') =>
  playbook({ category: classify(subcategory).category, subcategory, grade, facts });
const named = (...given: Parameters<typeof tasksOf>): string[] =>
  tasksOf(...given).map(({ rule, kind, department }) => `${rule} ${kind} ${department}`);

const repair = ['SO-1 START_REPAIR OPERATIONS', 'SO-1 PUSH_REPAIR_PROGRESS CUSTOMER_SERVICE', 'SO-1 OFFER_INSPECTION MARKETING'];
const bill = ['SO-3 RECALCULATE_BILL MARKETING', 'SO-3 REFUND_OR_COLLECT MARKETING', 'SO-3 IMPROVE_BILLING MARKETING'];
const conduct = ['VERIFY_CONDUCT', 'HEAR_EMPLOYEE', 'PROPOSE_CONDUCT_MEASURES', 'APOLOGISE'].map(
  (kind) => `SO-5 ${kind} CUSTOMER_SERVICE`,
);
const dispute = ['SO-7 SURVEY_JOINTLY OPERATIONS', 'SO-7 MEDIATE LEGAL'];
const answer = ['SO-8 ANSWER_CUSTOMER CUSTOMER_SERVICE'];
const damage = [
  'SO-2 HELP_WITH_CLAIM CUSTOMER_SERVICE',
  'SO-2 TEST_POWER_QUALITY OPERATIONS',
  'SO-2 PROPOSE_COMPENSATION MARKETING',
  'SO-2 REVIEW_COMPENSATION LEGAL',
];
const hazard = 'SO-8 REMOVE_HAZARD OPERATIONS';
const reliefAndPlan = ['SO-9 RELIEVE_SHORT_TERM OPERATIONS', 'SO-9 PLAN_RECTIFICATION OPERATIONS'];

describe('the tasks of a plain case', () => {
  const table: [Subcategory, string[], string][] = [
    ['OUTAGE', repair, 'SO-1'],
    ['VOLTAGE', repair, 'SO-1'],
    ['FREQUENCY', repair, 'SO-1'],
    ['BILLING_ERROR', bill, 'SO-3'],
    ['OVERCHARGE', bill, 'SO-3: money taken beyond the standard goes back'],
    ['ABOLISHED_FEE', bill, 'SO-3: so does a fee that no longer exists'],
    ['TARIFF_DISPUTE', ['SO-4 EXPLAIN_TARIFF MARKETING'], 'SO-4'],
    ['BAD_ATTITUDE', conduct, 'SO-5'],
    ['BROKEN_PROMISE', conduct, 'SO-5'],
    ['HOTLINE_UNREACHABLE', conduct, 'SO-5'],
    ['WALK_IN_NOT_RECEIVED', conduct, 'SO-5'],
    ['REPAIR_NOT_LASTING', conduct, 'SO-5'],
    ['VISIT_MISSED', conduct, 'SO-5'],
    [
      'CUMBERSOME_PROCESS',
      ['SO-6 SIMPLIFY_PROCESS CUSTOMER_SERVICE', 'SO-6 REPORT_IMPROVEMENT CUSTOMER_SERVICE'],
      'SO-6: nobody to criticise',
    ],
    [
      'PAYMENT_INCONVENIENCE',
      ['SO-6 SIMPLIFY_PROCESS MARKETING', 'SO-6 REPORT_IMPROVEMENT CUSTOMER_SERVICE'],
      "SO-6: paying is marketing's",
    ],
    ['PROPERTY_RIGHTS', dispute, 'SO-7'],
    ['POLICY_DISPUTE', dispute, 'SO-7'],
    ['POLICY_ENQUIRY', answer, 'a question is answered'],
    ['SUGGESTION', answer, 'so is a suggestion'],
    ['UNSPECIFIED', answer, 'and what an old register left open'],
  ];

  it.each(table)('%s: %j (%s)', (subcategory, tasks) => expect(named(subcategory)).toEqual(tasks));

  it('are laid down for every subcategory', () => {
    expect(table.map(([subcategory]) => subcategory).sort()).toEqual([...subcategories].sort());
  });

  it.each(subcategories)('%s gives its lead department something to do', (subcategory) => {
    expect(tasksOf(subcategory).map(({ department }) => department)).toContain(classify(subcategory).lead);
  });
});

describe('SO-2: damaged equipment', () => {
  it.each(subcategories)('adds its four tasks to %s', (subcategory) => {
    expect(named(subcategory, { equipmentDamaged: true }).filter((task) => task.startsWith('SO-2'))).toEqual(damage);
  });

  it('takes all four functions of TF-1', () => {
    expect(damage.map((task) => task.split(' ')[2]).sort()).toEqual([...departments].sort());
  });
});

describe('SO-8: relief comes first', () => {
  it.each(grades)('a hazard is removed before anything else at %s', (grade) => {
    for (const subcategory of subcategories) expect(named(subcategory, { safetyHazard: true }, grade)[0]).toBe(hazard);
  });

  it('and before the long-term plan, which comes before repair', () => {
    const facts: Facts = { safetyHazard: true, equipmentDamaged: true };
    expect(named('OUTAGE', facts, 'LEVEL_1')).toEqual([hazard, ...reliefAndPlan, ...repair, ...damage]);
  });
});

describe('SO-9: a level 1 of supply quality', () => {
  it.each<[Subcategory, Grade, string[], string]>([
    ['VOLTAGE', 'LEVEL_1', [...reliefAndPlan, ...repair], 'relief and plan, both tracked'],
    ['VOLTAGE', 'LEVEL_2', repair, 'level 2 needs no plan'],
    ['BILLING_ERROR', 'LEVEL_1', bill, 'nothing to relieve in a bill'],
  ])('%s at %s: %j (%s)', (subcategory, grade, tasks) => expect(named(subcategory, {}, grade)).toEqual(tasks));
});

describe('CL-6: damage, rationing and hazard are facts', () => {
  it('of a case of any class, and no class of their own', () => {
    const facts = Object.entries(factRules).flatMap(([fact, rule]) => (rule === 'CL-6' ? [fact] : []));
    expect(facts.sort()).toEqual(['equipmentDamaged', 'rationing', 'safetyHazard']);
  });

  it.each<[Facts, string]>([
    [{ safetyHazard: false, equipmentDamaged: false }, 'denied'],
    [{ rationing: true, thirdParty: true, mediaExposure: true }, 'facts without tasks of their own'],
  ])('%j adds no task: %s', (facts) => expect(named('VOLTAGE', facts)).toEqual(repair));
});
