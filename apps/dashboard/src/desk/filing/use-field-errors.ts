import { type ComputedRef, computed, shallowRef, watch } from 'vue';
import type { FieldProblem } from '../../graphql/problem.js';

export interface FieldErrors {
  /** By the path within the input; the API names it with the argument before it. */
  readonly errorOf: (path: string) => string;
  /** What is wrong with something that has no field of its own. */
  readonly others: ComputedRef<readonly FieldProblem[]>;
  readonly show: (problems: readonly FieldProblem[]) => void;
  readonly clear: () => void;
}

const withFields =
  /^(channel|receivedAt|acknowledged|category|subcategory|matter|demands\.\d+|region|customer\.(name|phone|accountNumber|address|preferredReply)|facts\.\w+)$/;

/** What the server found wrong, by field. A message goes as soon as anything in the form is changed: it spoke of what was sent. */
export function useFieldErrors(form: object): FieldErrors {
  const problems = shallowRef<readonly FieldProblem[]>([]);
  const clear = (): void => {
    problems.value = [];
  };
  watch(form, clear);
  return {
    errorOf: (path) =>
      problems.value
        .filter((problem) => problem.path === path)
        .map(({ message }) => message)
        .join(' '),
    others: computed(() => problems.value.filter(({ path }) => !withFields.test(path))),
    show: (found) => {
      problems.value = found.map((problem) => ({ ...problem, path: problem.path.replace(/^input\./, '') }));
    },
    clear,
  };
}
