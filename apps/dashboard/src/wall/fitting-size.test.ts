import { describe, expect, it } from 'vitest';
import { fittingSize } from './fitting-size.js';

describe('the size of the figures', () => {
  it('is the wanted one while they are short', () => {
    expect(fittingSize([3, 42], 12, 9.6)).toBe('9.60rem');
    expect(fittingSize([], 12, 9.6)).toBe('9.60rem');
  });

  it('shrinks for the longest, so that thousands fit their column', () => {
    expect(Number.parseFloat(fittingSize([3, 1_204], 12, 9.6)) * 0.58 * 4).toBeLessThanOrEqual(12.1);
  });
});
