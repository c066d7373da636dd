import { describe, expect, it } from 'vitest';
import { dropDraft, keepDraft, newDraft, readDraft } from './filing-draft.js';
import { emptyForm } from './filing-form.js';

function storage() {
  const held = new Map<string, string>();
  return {
    getItem: (name: string) => held.get(name) ?? null,
    setItem: (name: string, value: string) => void held.set(name, value),
    removeItem: (name: string) => void held.delete(name),
  };
}

describe('a draft', () => {
  it('is found again after a crash, under the same key', () => {
    const store = storage();
    const draft = { ...newDraft(), form: { ...emptyForm(), matter: '整栋停电', demands: ['尽快恢复'] } };
    keepDraft(store, draft);
    expect(readDraft(store)).toEqual(draft);
  });

  it('is new after it was filed, and no two are filed under one key', () => {
    const store = storage();
    const draft = newDraft();
    keepDraft(store, draft);
    dropDraft(store);
    const next = readDraft(store);
    expect(next.form).toEqual(emptyForm());
    expect(next.key).not.toBe(draft.key);
  });

  it('of another version keeps what still fits', () => {
    const store = storage();
    store.setItem(
      'gridvoice.filing.draft',
      JSON.stringify({ key: 'k', form: { matter: '停电', demands: 3, gone: true, region: '320102' } }),
    );
    expect(readDraft(store)).toEqual({ key: 'k', form: { ...emptyForm(), matter: '停电', demands: [], region: '320102' } });
  });

  it("that can't be read is left aside", () => {
    const store = storage();
    for (const text of ['{', '[]', '"x"', '{"key":1,"form":{}}']) {
      store.setItem('gridvoice.filing.draft', text);
      expect(readDraft(store).form).toEqual(emptyForm());
    }
  });
});
