import { type Ref, shallowRef } from 'vue';
import { asProblem, type FieldProblem } from '../../../graphql/problem.js';
import { problemText } from '../../../layout/problem-text.js';
import { useText } from '../../../locales/i18n.js';

export interface KeyRequest {
  readonly busy: Readonly<Ref<boolean>>;
  /** What the server had against the request; empty when nothing. */
  readonly wrong: Readonly<Ref<string>>;
  /** What it had against a field, or something within it. */
  readonly errorOf: (field: string) => string;
  readonly run: (send: () => Promise<void>) => Promise<void>;
}

/** Sends one request of a dialog at a time and keeps what was wrong with it beside its fields. */
export function useKeyRequest(): KeyRequest {
  const text = useText();
  const busy = shallowRef(false);
  const wrong = shallowRef('');
  const fields = shallowRef<readonly FieldProblem[]>([]);
  const isAbout = (field: string, path: string): boolean => path === field || path.startsWith(`${field}.`);
  return {
    busy,
    wrong,
    errorOf: (field) => fields.value.find(({ path }) => isAbout(field, path.replace(/^input\./, '')))?.message ?? '',
    run: async (send) => {
      if (busy.value) return;
      busy.value = true;
      wrong.value = '';
      fields.value = [];
      try {
        await send();
      } catch (thrown) {
        const problem = asProblem(thrown);
        fields.value = problem.fields;
        wrong.value = problemText(problem, text);
      }
      busy.value = false;
    },
  };
}
