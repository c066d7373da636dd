import { shallowRef, watch } from 'vue';
import { asProblem, type FieldProblem } from '../../graphql/problem.js';
import { problemText } from '../../layout/problem-text.js';
import { useText } from '../../locales/i18n.js';

/** Sends what a form holds. What the server finds wrong is shown by field, until anything in the form is changed. */
export function useSaving(form: object) {
  const text = useText();
  const busy = shallowRef(false);
  const objection = shallowRef<{ readonly text: string; readonly fields: readonly FieldProblem[] } | null>(null);
  watch(form, () => {
    objection.value = null;
  });

  /** @returns whether it was carried out */
  async function save(send: () => Promise<unknown>): Promise<boolean> {
    if (busy.value) return false;
    busy.value = true;
    try {
      await send();
      return true;
    } catch (thrown) {
      const problem = asProblem(thrown);
      const fields = problem.fields.map((field) => ({ ...field, path: field.path.replace(/^input\./, '') }));
      objection.value = { text: problemText(problem, text), fields };
      return false;
    } finally {
      busy.value = false;
    }
  }
  const errorsAt = (path: string): string[] =>
    (objection.value?.fields ?? []).filter((field) => field.path === path).map(({ message }) => message);
  return { busy, objection, save, errorsAt };
}
