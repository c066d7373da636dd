import { emptyForm, type FilingForm } from './filing-form.js';

const storedAs = 'gridvoice.filing.draft';

/** A form instance: its content and the key under which it is filed at most once. */
export interface FilingDraft {
  readonly key: string;
  readonly form: FilingForm;
}

type DraftStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** A key that no other form instance has. Also where the page isn't served securely, and `randomUUID` is missing. */
export function newKey(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

export const newDraft = (): FilingDraft => ({ key: newKey(), form: emptyForm() });

/** The draft that was left; a new one where none was, or where it can't be read. */
export function readDraft(storage: DraftStorage): FilingDraft {
  try {
    const stored: unknown = JSON.parse(storage.getItem(storedAs) ?? 'null');
    return isDraft(stored) ? { key: stored.key, form: fitting(stored.form) } : newDraft();
  } catch {
    return newDraft();
  }
}

export const keepDraft = (storage: DraftStorage, draft: FilingDraft): void => storage.setItem(storedAs, JSON.stringify(draft));
export const dropDraft = (storage: DraftStorage): void => storage.removeItem(storedAs);

function isDraft(stored: unknown): stored is { key: string; form: Record<string, unknown> } {
  if (typeof stored !== 'object' || stored === null || !('key' in stored) || !('form' in stored)) return false;
  return typeof stored.key === 'string' && typeof stored.form === 'object' && stored.form !== null;
}

/** A form of this version from one of perhaps another: only fields that still exist and are still of their kind. */
function fitting(form: Record<string, unknown>): FilingForm {
  const empty = emptyForm();
  const kept = Object.entries(empty).filter(([name, value]) => value === null || typeof form[name] === typeof value);
  const fields = kept.filter(([name]) => form[name] !== undefined).map(([name]) => [name, form[name]]);
  return { ...empty, ...Object.fromEntries(fields) };
}
