import { describe, expect, it } from 'vitest';
import { retryDelay } from './retry-delay.js';

describe('the wait before another attempt', () => {
  it('starts at half a second and never exceeds 15', () => {
    expect(retryDelay(0, 0)).toBe(500);
    expect(retryDelay(3, 1)).toBe(4_000);
    for (const attempt of [5, 20, 5_000]) expect(retryDelay(attempt, 1)).toBe(15_000);
  });

  it("is spread, so that screens don't come back all at once", () => {
    expect(retryDelay(4, 0)).toBe(4_000);
    expect(retryDelay(4, 1)).toBe(8_000);
  });
});
