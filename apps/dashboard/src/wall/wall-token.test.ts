import { describe, expect, it, vi } from 'vitest';
import { takeWallToken } from './wall-token.js';

function storage(held: string | null = null) {
  return { getItem: vi.fn(() => held), setItem: vi.fn() };
}

describe("the wall's token", () => {
  it('moves from the address into storage', () => {
    const store = storage();
    const clear = vi.fn();
    expect(takeWallToken('#token=abc.def', store, clear)).toBe('abc.def');
    expect(store.setItem).toHaveBeenCalledWith('gridvoice.wall.token', 'abc.def');
    expect(clear).toHaveBeenCalledOnce();
  });

  it('is remembered the next time', () => {
    const clear = vi.fn();
    expect(takeWallToken('', storage('kept'), clear)).toBe('kept');
    expect(clear).not.toHaveBeenCalled();
  });

  it('is null on a screen that was never signed in', () => {
    expect(takeWallToken('#other=1', storage(), vi.fn())).toBeNull();
  });
});
