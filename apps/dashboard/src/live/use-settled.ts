import { onScopeDispose, type Ref, shallowRef, watch } from 'vue';
import { useApi } from './api.js';

/** A text that is being typed, once it has stayed the same for so many milliseconds; empty before. */
export function useSettled(text: () => string, milliseconds: number): Readonly<Ref<string>> {
  const { machine } = useApi();
  const settled = shallowRef('');
  let callOff = (): void => {};
  const wait = (latest: string): void => {
    callOff();
    callOff = machine.after(milliseconds, () => {
      settled.value = latest;
    });
  };
  watch(text, wait, { immediate: true });
  onScopeDispose(() => callOff());
  return settled;
}
