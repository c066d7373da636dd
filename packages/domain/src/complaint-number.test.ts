import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkDigit, complaintNumber, isComplaintNumber } from './complaint-number.js';
import { type Day, day, dayOf } from './instant.js';

const february = dayOf({ year: 2026, month: 2, date: 13 });

const numbers = fc
  .record({
    day: fc.integer({ min: 12_418, max: 30_000 }).map((value): Day => day(value)),
    region: fc.option(fc.stringMatching(/^\d{6}$/)),
    sequence: fc.integer({ min: 1, max: 9_999_999 }),
  })
  .map(complaintNumber);

describe('CH-6: a work-order number', () => {
  it.each<[region: string | null, sequence: number, shape: RegExp, why: string]>([
    ['320100', 42, /^20260213-320100-00042-\d$/, 'date, region, sequence'],
    [null, 1, /^20260213-000000-00001-\d$/, 'region unknown'],
    ['320100', 123_456, /^20260213-320100-123456-\d$/, 'more than 99,999 on one day'],
  ])('of region %j and sequence %i reads %s: %s', (region, sequence, shape, _why) => {
    expect(complaintNumber({ day: february, region, sequence })).toMatch(shape);
  });

  it("has the check digit of the standard's own example", () => {
    expect(checkDigit('0794')).toBe(5);
  });

  it.each<[parts: { region: string | null; sequence: number }, why: string]>([
    [{ region: '3201', sequence: 1 }, 'a region of four digits'],
    [{ region: 'Jiangs', sequence: 1 }, 'a region of letters'],
    [{ region: null, sequence: 0 }, 'sequences start at 1'],
    [{ region: null, sequence: 1.5 }, 'half a number'],
    [{ region: null, sequence: Number.MAX_SAFE_INTEGER + 1 }, 'no longer exact'],
  ])("isn't made of %j: %s", (parts, _why) => {
    expect(() => complaintNumber({ day: february, ...parts })).toThrow(RangeError);
  });

  it('is recognised', () => {
    fc.assert(fc.property(numbers, isComplaintNumber));
  });

  it.each([
    ['', 'nothing'],
    ['202602133201000004', 'no dashes'],
    ['20260230-320100-00042-1', 'there is no 30 February'],
    ['20260213-320100-0042-8', 'the sequence too short'],
    [' 20260213-320100-00042-8', 'a blank before it'],
    ['２０２６０２１３-320100-00042-8', 'full-width digits'],
    ['20260213-320100-00042-8\n', 'a line feed after it'],
  ])("isn't %j: %s", (text) => {
    expect(isComplaintNumber(text)).toBe(false);
  });

  it('is no longer one with any single digit wrong', () => {
    fc.assert(
      fc.property(numbers, (number) => {
        const wrong = [...number].flatMap((digit, at) =>
          digit === '-'
            ? []
            : [...'0123456789']
                .filter((other) => other !== digit)
                .map((other) => number.slice(0, at) + other + number.slice(at + 1)),
        );
        expect(wrong.filter(isComplaintNumber)).toEqual([]);
      }),
    );
  });

  it("is no longer one with two neighbouring digits swapped, but for the scheme's one in fifty", () => {
    let swapped = 0;
    let missed = 0;
    for (let sequence = 1; sequence < 100_000; sequence += 7) {
      const number = complaintNumber({ day: february, region: '320100', sequence });
      for (let at = 16; at < 20; at++) {
        const [one, other] = [number[at], number[at + 1]];
        if (one === other) continue;
        swapped++;
        if (isComplaintNumber(`${number.slice(0, at)}${other}${one}${number.slice(at + 2)}`)) missed++;
      }
    }
    expect(missed / swapped).toBeLessThan(0.025);
  });
});
