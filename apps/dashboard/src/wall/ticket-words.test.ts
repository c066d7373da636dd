import { describe, expect, it } from 'vitest';
import { placeOf, shortNumber } from './ticket-words.js';

describe('a ticket on the wall', () => {
  it('is named by sequence and check digit', () => {
    expect(shortNumber('20261122-320102-00012-7')).toBe('00012-7');
  });

  it('is placed by the unit that answers for it, else by its region', () => {
    expect(placeOf({ unit: { name: '城东供电所' }, region: { name: '城东区' } })).toBe('城东供电所');
    expect(placeOf({ unit: null, region: { name: '城东区' } })).toBe('城东区');
    expect(placeOf({ unit: null, region: null })).toBe('');
  });
});
