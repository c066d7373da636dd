import { describe, expect, it } from 'vitest';
import { type Category, categories, classify, type Subcategory, subcategories, subcategoriesOf } from './category.js';
import type { Department } from './department.js';
import type { RuleId } from './rules/catalogue.js';

describe('classification', () => {
  it.each<[Subcategory, Category, RuleId, Department, string]>([
    ['OUTAGE', 'SUPPLY_QUALITY', 'CL-1', 'OPERATIONS', 'no power'],
    ['VOLTAGE', 'SUPPLY_QUALITY', 'CL-1', 'OPERATIONS', 'unstable voltage'],
    ['FREQUENCY', 'SUPPLY_QUALITY', 'CL-1', 'OPERATIONS', 'abnormal frequency'],
    ['BILLING_ERROR', 'BILLING_TARIFF', 'CL-2', 'MARKETING', 'a wrong bill'],
    ['TARIFF_DISPUTE', 'BILLING_TARIFF', 'CL-2', 'MARKETING', 'the tariff disputed; not a policy dispute'],
    ['PAYMENT_INCONVENIENCE', 'BILLING_TARIFF', 'CL-2', 'MARKETING', 'paying is hard'],
    ['OVERCHARGE', 'BILLING_TARIFF', 'CL-2', 'MARKETING', 'beyond the standard'],
    ['ABOLISHED_FEE', 'BILLING_TARIFF', 'CL-2', 'MARKETING', 'a fee that no longer exists'],
    ['BAD_ATTITUDE', 'SERVICE_CONDUCT', 'CL-3', 'CUSTOMER_SERVICE', 'how staff behaved'],
    ['CUMBERSOME_PROCESS', 'SERVICE_CONDUCT', 'CL-3', 'CUSTOMER_SERVICE', 'too many steps'],
    ['BROKEN_PROMISE', 'SERVICE_CONDUCT', 'CL-3', 'CUSTOMER_SERVICE', 'a promise not kept'],
    ['HOTLINE_UNREACHABLE', 'SERVICE_CONDUCT', 'CL-7', 'CUSTOMER_SERVICE', 'nobody answers'],
    ['WALK_IN_NOT_RECEIVED', 'SERVICE_CONDUCT', 'CL-7', 'CUSTOMER_SERVICE', 'sent away at the hall'],
    ['REPAIR_NOT_LASTING', 'SERVICE_CONDUCT', 'CL-7', 'CUSTOMER_SERVICE', 'the same fault again'],
    ['VISIT_MISSED', 'SERVICE_CONDUCT', 'CL-7', 'CUSTOMER_SERVICE', 'refused or over 30 minutes late'],
    ['PROPERTY_RIGHTS', 'OTHER', 'CL-4', 'LEGAL', 'whose line is it'],
    ['POLICY_DISPUTE', 'OTHER', 'CL-4', 'LEGAL', 'the policy disputed'],
    ['POLICY_ENQUIRY', 'OTHER', 'CL-4', 'CUSTOMER_SERVICE', 'a question only'],
    ['SUGGESTION', 'OTHER', 'CL-4', 'CUSTOMER_SERVICE', 'no harm done'],
    ['UNSPECIFIED', 'OTHER', 'CL-4', 'CUSTOMER_SERVICE', "an old register didn't say"],
  ])('%s is %s by %s, led by %s: %s', (subcategory, category, rule, lead) => {
    expect(classify(subcategory)).toMatchObject({ category, rule, lead });
  });

  it('CL-5: is complex by nature for property rights and policy disputes alone', () => {
    expect(subcategories.filter((name) => classify(name).complex)).toEqual(['PROPERTY_RIGHTS', 'POLICY_DISPUTE']);
  });

  it('CL-6: has no category for damage, rationing or hazard, which are facts', () => {
    expect(subcategories.filter((name) => /DAMAGE|RATION|HAZARD/.test(name))).toEqual([]);
  });

  it('offers every subcategory under exactly one category, but those for imports', () => {
    const offered = categories.flatMap(subcategoriesOf);
    expect(offered.sort()).toEqual(subcategories.filter((name) => name !== 'UNSPECIFIED').sort());
  });
});
