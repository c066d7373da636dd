import { type Ref, shallowRef, watch } from 'vue';
import { asProblem, type Problem } from '../graphql/problem.js';

export interface Reading<Value> {
  /** Null until it has been read once. */
  readonly value: Ref<Value | null>;
  /** Why the last reading failed; the last good value stays. */
  readonly problem: Readonly<Ref<Problem | null>>;
  readonly busy: Readonly<Ref<boolean>>;
  readonly reload: () => Promise<void>;
}

/** What a page shows, read at once and again whenever `wanted` becomes another text. An answer that comes too late is dropped. */
export function useReading<Value>(load: () => Promise<Value>, wanted: () => string = () => ''): Reading<Value> {
  const value = shallowRef<Value | null>(null);
  const problem = shallowRef<Problem | null>(null);
  const busy = shallowRef(false);
  async function reload(): Promise<void> {
    const asked = wanted();
    busy.value = true;
    try {
      const read = await load();
      if (asked !== wanted()) return;
      value.value = read;
      problem.value = null;
    } catch (thrown) {
      if (asked === wanted()) problem.value = asProblem(thrown);
    }
    busy.value = false;
  }
  watch(wanted, reload, { immediate: true });
  return { value, problem, busy, reload };
}
