import { describe, expect, it } from 'vitest';
import { agent, carriedOut, filed, monday, refusalOf, when } from '../../test/tickets.js';
import type { Facts } from '../facts.js';
import { type Liability, liabilities, type RootCause, rootCauseRow, rootCauses } from '../root-causes.js';
import type { TicketCommand } from './commands.js';
import { decide } from './decide.js';

const found = (cause: string, liability: Liability = 'UTILITY'): TicketCommand => ({
  kind: 'recordRootCause',
  cause,
  liability,
  text: null,
});
const recording =
  (cause: string, facts: Facts = {}) =>
  () =>
    decide(filed({ facts }), found(cause), when(monday));

describe('the root causes', () => {
  it.each<[string, RootCause[]]>([
    ['RC-1', ['METER_READING_MISTAKE', 'PROCESS_GAP', 'STAFF_CONDUCT', 'OVERCHARGING', 'OUTAGE_UNANNOUNCED']],
    ['RC-2', ['TRANSFORMER_OVERLOAD', 'AGEING_LINE', 'METERING_FAULT', 'FUSE_BURNT', 'SWITCH_TRIPPED', 'FUSE_BOX_BURNT']],
    ['RC-3', ['NATURAL_DISASTER', 'THIRD_PARTY_DAMAGE', 'CUSTOMER_WIRING', 'CUSTOMER_INTERNAL_FAULT', 'RATIONING']],
    ['RC-4', ['TARIFF_MISUNDERSTOOD', 'OUTAGE_PLAN_MISUNDERSTOOD']],
  ])('of %s are %j', (rule, causes) => expect(rootCauses.filter((cause) => rootCauseRow(cause).rule === rule)).toEqual(causes));
});

describe('RC-4: a misunderstood outage plan', () => {
  it('may be named where a notice was published in time', () => {
    expect(recording('OUTAGE_PLAN_MISUNDERSTOOD', { plannedOutage: true })()).toHaveLength(1);
  });
  it.each<Facts>([{}, { plannedOutage: false }])('may not be named otherwise: %j', (facts) => {
    const { code, details } = refusalOf(recording('OUTAGE_PLAN_MISUNDERSTOOD', facts));
    expect([code, details.rules]).toEqual(['RULE_NOT_MET', ['RC-4']]);
  });
});

describe('RC-5: a cause and a finding of liability', () => {
  it.each(liabilities)('are kept, whoever answers for it: %s', (liability) => {
    const { finding } = carriedOut(filed(), found('AGEING_LINE', liability), when(monday));
    expect(finding).toEqual({ cause: 'AGEING_LINE', liability, text: null, at: monday, by: agent.id });
  });

  it('may be corrected', () => {
    const first = carriedOut(filed(), found('AGEING_LINE'), when(monday));
    expect(carriedOut(first, found('FUSE_BURNT'), when(monday)).finding?.cause).toBe('FUSE_BURNT');
  });

  it.each(['', 'GREMLINS', 'toString', 'ageing_line'])('%j is no cause', (cause) => {
    const { code, details } = refusalOf(recording(cause));
    expect([code, details.fields]).toEqual(['BAD_USER_INPUT', [{ path: 'cause', rule: 'RC-5', because: 'unknownCause' }]]);
  });
});
