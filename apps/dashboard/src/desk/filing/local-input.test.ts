import { instant } from '@gridvoice/domain/instant';
import { describe, expect, it } from 'vitest';
import { localInput, readLocalInput } from './local-input.js';

describe('a field for a local time', () => {
  it('is read in Asia/Shanghai', () => {
    expect(readLocalInput('2026-11-22T14:03')).toBe(Date.parse('2026-11-22T06:03:00.000Z'));
    expect(readLocalInput('2026-11-22T00:30')).toBe(Date.parse('2026-11-21T16:30:00.000Z'));
  });

  it('is written as it is read', () => {
    for (const text of ['2026-11-22T14:03', '2024-02-29T23:59'])
      expect(localInput(instant(readLocalInput(text) ?? 0))).toBe(text);
  });

  it("is empty for what isn't a time", () => {
    for (const text of ['', '2026-02-30T10:00', 'tomorrow']) expect(readLocalInput(text)).toBeNull();
  });
});
