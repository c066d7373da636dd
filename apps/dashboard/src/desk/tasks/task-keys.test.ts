// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { taskKey } from './task-keys.js';

const pressed = (key: string, changes: object = {}) =>
  taskKey({ key, isComposing: false, ctrlKey: false, metaKey: false, altKey: false, target: document.body, ...changes });

function inside(html: string): Element {
  document.body.innerHTML = html;
  const found = document.body.querySelector('.here');
  if (!found) throw new Error('no element');
  return found;
}

describe('the keys of the task list', () => {
  it('move, open and claim', () => {
    expect(['j', 'k', 'Enter', 'c', 'C', 'n', 'x'].map((key) => pressed(key))).toEqual([
      'down',
      'up',
      'open',
      'claim',
      'claim',
      'claimNext',
      null,
    ]);
  });

  it('rest while someone types or an input method composes', () => {
    expect(pressed('c', { isComposing: true })).toBeNull();
    expect(pressed('c', { target: inside('<input class="here">') })).toBeNull();
    expect(pressed('n', { target: inside('<div contenteditable="true"><b class="here">x</b></div>') })).toBeNull();
    expect(pressed('c', { target: inside('<div role="dialog"><p class="here">x</p></div>') })).toBeNull();
  });

  it('leave the browser its own shortcuts', () => {
    expect(pressed('c', { ctrlKey: true })).toBeNull();
    expect(pressed('n', { metaKey: true })).toBeNull();
  });

  it('leave Enter to a focused link or button', () => {
    expect(pressed('Enter', { target: inside('<a href="/x"><span class="here">x</span></a>') })).toBeNull();
    expect(pressed('c', { target: inside('<button class="here">x</button>') })).toBe('claim');
  });
});
