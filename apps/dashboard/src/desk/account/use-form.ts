import { type Ref, shallowRef } from 'vue';
import { asProblem, type FieldProblem } from '../../graphql/problem.js';
import { problemText } from '../../layout/problem-text.js';
import { useText } from '../../locales/i18n.js';

export interface Form {
  readonly busy: Readonly<Ref<boolean>>;
  /** What has no field of its own. */
  readonly failure: Ref<string>;
  readonly errorAt: (path: string) => string;
  /** Sends once at a time; null when it was refused, which is then said. */
  readonly send: <Answer>(ask: () => Promise<Answer>) => Promise<Answer | null>;
}

/** A form of a few fields whose problems the server names by their paths. */
export function useForm(): Form {
  const text = useText();
  const busy = shallowRef(false);
  const failure = shallowRef('');
  const fields = shallowRef<readonly FieldProblem[]>([]);
  async function send<Answer>(ask: () => Promise<Answer>): Promise<Answer | null> {
    if (busy.value) return null;
    busy.value = true;
    failure.value = '';
    fields.value = [];
    try {
      return await ask();
    } catch (thrown) {
      const problem = asProblem(thrown);
      fields.value = problem.fields;
      failure.value = problem.fields.length > 0 ? '' : problemText(problem, text);
      return null;
    } finally {
      busy.value = false;
    }
  }
  const errorAt = (path: string): string => fields.value.find((field) => field.path === path)?.message ?? '';
  return { busy, failure, errorAt, send };
}
