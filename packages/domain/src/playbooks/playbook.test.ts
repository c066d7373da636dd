import { describe, expect, it } from 'vitest';
import { classify, type Subcategory, subcategories } from '../category.js';
import { departments } from '../department.js';
import { type Facts, factRules } from '../facts.js';
import { type Grade, grades } from '../grade.js';
import { followUpTasks, playbook, tasksAddedBy, taskTraits } from './playbook.js';
import { type PlaybookCase, playbookTable } from './playbook-table.js';

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

describe('what a change of facts or a rise adds', () => {
  const voltage = (facts: Facts, grade: Grade = 'LEVEL_3'): PlaybookCase => ({
    ...{ category: 'SUPPLY_QUALITY', subcategory: 'VOLTAGE' },
    ...{ facts, grade },
  });
  const added = (before: PlaybookCase, after: PlaybookCase, existing: string[] = []): string[] =>
    tasksAddedBy(
      before,
      after,
      existing.map((kind) => ({ kind })),
    ).map(({ rule, kind, department }) => `${rule} ${kind} ${department}`);

  it.each<[PlaybookCase, PlaybookCase, string[], string]>([
    [voltage({}), voltage({}), [], 'nothing new'],
    [voltage({}), voltage({ equipmentDamaged: true }), damage, 'SO-2'],
    [voltage({}), voltage({}, 'LEVEL_1'), reliefAndPlan, 'SO-9: a level 1 after all'],
    [voltage({}), voltage({ safetyHazard: true }, 'LEVEL_1'), [hazard, ...reliefAndPlan], 'SO-8 and SO-9'],
    [voltage({ safetyHazard: true }), voltage({}), [], 'what fell away takes nothing back'],
  ])('%j → %j: %j (%s)', (before, after, tasks) => expect(added(before, after)).toEqual(tasks));

  it('is never opened a second time', () => {
    expect(added(voltage({}), voltage({ safetyHazard: true }), ['REMOVE_HAZARD'])).toEqual([]);
  });
});

describe('what is particular about a task', () => {
  const kinds = [...new Set(playbookTable.flatMap(({ tasks }) => tasks.map(({ kind }) => kind))), ...Object.keys(followUpTasks)];
  const those = (fits: (traits: ReturnType<typeof taskTraits>) => boolean): string[] =>
    kinds.filter((kind) => fits(taskTraits(kind))).sort();

  it('SO-3, SO-9: what may outlast the ticket', () => {
    expect(those(({ longTerm }) => longTerm)).toEqual(['IMPROVE_BILLING', 'PLAN_RECTIFICATION']);
  });
  it('TL-5: who goes to the site', () => {
    expect(those(({ site }) => site)).toEqual(['REMOVE_HAZARD', 'START_REPAIR', 'SURVEY_JOINTLY']);
  });
  it('CO-1: what proposes to pay, and what is reviewed', () => {
    expect(those(({ proposes }) => proposes)).toEqual(['PROPOSE_COMPENSATION']);
    expect(those(({ reviews }) => reviews !== null)).toEqual(['REVIEW_COMPENSATION', 'REVIEW_PROPOSAL', 'REVIEW_REFUND']);
  });
  it('TL-4: what verifies is the work of the playbooks, reviews apart', () => {
    expect(those(({ verifies }) => !verifies)).toEqual([
      ...['INSTRUCT', 'REDO', 'REVIEW_COMPENSATION', 'REVIEW_PROPOSAL', 'REVIEW_REFUND', 'TELL_LEADER', 'TELL_PAUSE'],
    ]);
  });
  it('one that this version does not know is plain', () => {
    const plain = { longTerm: false, site: false, proposes: false, reviews: null, verifies: false };
    expect(taskTraits('SOMETHING_NEW')).toEqual(plain);
  });
});
