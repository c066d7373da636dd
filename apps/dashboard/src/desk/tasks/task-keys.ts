export type TaskKey = 'down' | 'up' | 'open' | 'claim' | 'claimNext';

interface Pressed {
  readonly key: string;
  readonly isComposing: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly target: unknown;
}

const keys: Readonly<Record<string, TaskKey>> = { j: 'down', k: 'up', enter: 'open', c: 'claim', n: 'claimNext' };

/**
 * What a key means on the task list; null while someone types, while an input method composes a character, with a modifier
 * held, or inside a dialog. Enter on a link or button is that link's or button's own.
 */
export function taskKey({ key, isComposing, ctrlKey, metaKey, altKey, target }: Pressed): TaskKey | null {
  if (isComposing || ctrlKey || metaKey || altKey || isWriting(target)) return null;
  const action = keys[key.toLowerCase()] ?? null;
  return action === 'open' && within(target, 'a, button') ? null : action;
}

function within(target: unknown, selector: string): boolean {
  const element = target as { closest?: (selector: string) => unknown } | null;
  return typeof element?.closest === 'function' && element.closest(selector) !== null;
}

const isWriting = (target: unknown): boolean =>
  within(target, 'input, textarea, select, [contenteditable="true"], [role="dialog"], [role="combobox"]');
