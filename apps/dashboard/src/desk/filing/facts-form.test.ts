import { describe, expect, it } from 'vitest';
import { sampleTicket } from '../../../test/sample-ticket.js';
import { factsChange, factsFormOf } from './facts-form.js';

const before = factsFormOf({ ...sampleTicket.facts, thirdParty: true, outageStartedAt: '2026-11-20T00:00:00.000Z' });

describe('the facts of a ticket in a form', () => {
  it('stand as they are known', () => {
    expect(before).toMatchObject({ householdsAffected: '60', thirdParty: true, safetyHazard: false, siteZone: null });
    expect(before.outageStartedAt).toBe('2026-11-20T08:00');
  });

  it('are sent only where they were changed', () => {
    expect(factsChange(before, { ...before })).toEqual({});
    expect(factsChange(before, { ...before, householdsAffected: '80', siteZone: 'REMOTE' })).toEqual({
      householdsAffected: 80,
      siteZone: 'REMOTE',
    });
    expect(factsChange(before, { ...before, restoredAt: '2026-11-20T14:00' })).toEqual({
      restoredAt: '2026-11-20T06:00:00.000Z',
    });
  });

  it('are sent as unknown where they were emptied', () => {
    expect(factsChange(before, { ...before, householdsAffected: '', thirdParty: false })).toEqual({
      householdsAffected: null,
      thirdParty: null,
    });
  });
});
