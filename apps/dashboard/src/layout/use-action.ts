import { type Ref, shallowRef } from 'vue';
import { asProblem } from '../graphql/problem.js';
import { useText } from '../locales/i18n.js';
import { useNotices } from './notices.js';
import { problemText } from './problem-text.js';

export interface Action {
  readonly busy: Readonly<Ref<boolean>>;
  /** Sends a command; true when it was carried out, which `told` then says. What went wrong is said instead. */
  readonly run: (send: () => Promise<unknown>, told: string) => Promise<boolean>;
}

/** Sends commands one at a time and says how they went. `done` is called after each, carried out or not. */
export function useAction(done: () => void): Action {
  const notices = useNotices();
  const text = useText();
  const busy = shallowRef(false);
  async function run(send: () => Promise<unknown>, told: string): Promise<boolean> {
    if (busy.value) return false;
    busy.value = true;
    let carriedOut = false;
    try {
      await send();
      notices.tell(told);
      carriedOut = true;
    } catch (thrown) {
      notices.fail(problemText(asProblem(thrown), text));
    }
    busy.value = false;
    done();
    return carriedOut;
  }
  return { busy, run };
}
