import { type Ref, shallowRef } from 'vue';
import { asProblem, type FieldProblem, type UnmetCondition } from '../../graphql/problem.js';
import { problemText } from '../../layout/problem-text.js';
import { useApi } from '../../live/api.js';
import { useText } from '../../locales/i18n.js';
import type { ActionDocument } from './action.js';

/** What the server had against it. */
export interface Objection {
  readonly text: string;
  readonly fields: readonly FieldProblem[];
  readonly unmet: readonly UnmetCondition[];
}

export interface Sending {
  readonly busy: Readonly<Ref<boolean>>;
  readonly objection: Ref<Objection | null>;
  /** The number of the ticket in the answer, undefined where it holds none; null when it failed. */
  readonly send: (document: ActionDocument, variables: Record<string, unknown>) => Promise<{ number: string | undefined } | null>;
}

/** Sends a mutation, one at a time, and keeps what was wrong with the last one. */
export function useSending(): Sending {
  const { ask } = useApi();
  const text = useText();
  const busy = shallowRef(false);
  const objection = shallowRef<Objection | null>(null);

  const send: Sending['send'] = async (document, variables) => {
    if (busy.value) return null;
    busy.value = true;
    objection.value = null;
    try {
      const [answer] = Object.values(await ask(document, variables as never));
      return { number: answer?.ticket?.number };
    } catch (thrown) {
      const problem = asProblem(thrown);
      objection.value = { text: problemText(problem, text), fields: problem.fields, unmet: problem.unmet };
      return null;
    } finally {
      busy.value = false;
    }
  };
  return { busy, objection, send };
}
