import { liveChannels } from '@gridvoice/domain/channel';
import { describe, expect, it } from 'vitest';
import { emptyForm, type FilingForm, factsOf, filingInput } from './filing-form.js';

const form = (changes: Partial<FilingForm> = {}): FilingForm => ({
  ...emptyForm(),
  category: 'SUPPLY_QUALITY',
  subcategory: 'OUTAGE',
  matter: '停电了',
  name: ' 张伟 ',
  ...changes,
});
const input = (changes: Partial<FilingForm> = {}) => filingInput(form(changes), 'key', liveChannels);

describe("the form as the API's input", () => {
  it('says only what was entered', () => {
    expect(input()).toEqual({
      channel: 'HOTLINE',
      category: 'SUPPLY_QUALITY',
      subcategory: 'OUTAGE',
      matter: '停电了',
      customer: { name: '张伟' },
      facts: {},
      acknowledged: true,
      idempotencyKey: 'key',
    });
  });

  it("isn't one before it is classified", () => {
    expect(input({ subcategory: null })).toBeNull();
  });

  it('reads local times in Asia/Shanghai', () => {
    const sent = input({ receivedAt: '2026-11-22T14:03', outageStartedAt: '2026-11-22T08:00' });
    expect(sent?.receivedAt).toBe('2026-11-22T06:03:00.000Z');
    expect(sent?.facts?.outageStartedAt).toBe('2026-11-22T00:00:00.000Z');
  });

  it('claims no acknowledgement where nobody was on the line', () => {
    expect(input({ channel: 'LETTER' })).not.toHaveProperty('acknowledged');
  });

  it('leaves out the name of someone who stays anonymous, and empty demands', () => {
    const sent = input({ anonymous: true, demands: [' 尽快恢复 ', '  '] });
    expect(sent?.customer).toEqual({ anonymous: true });
    expect(sent?.demands).toEqual(['尽快恢复']);
  });

  it("sends what isn't a number on, so that the server can name the field", () => {
    expect(input({ householdsAffected: '1.5' })?.facts?.householdsAffected).toBe(1.5);
  });
});

describe('the facts', () => {
  it('are unknown, not "no", where a box is empty', () => {
    expect(factsOf(form({ safetyHazard: true }))).toEqual({ safetyHazard: true });
  });

  it('of an outage belong to an outage', () => {
    const outage = form({ householdsAffected: '80', outageStartedAt: '2026-11-22T08:00' });
    expect(factsOf(outage).householdsAffected).toBe(80);
    expect(factsOf({ ...outage, subcategory: 'VOLTAGE' })).toEqual({});
  });
});
