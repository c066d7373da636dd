import { after, type Instant } from '@gridvoice/domain/instant';
import { type PersonalFieldName, personalFieldNames } from '@gridvoice/domain/lifecycle/ticket';
import { computed, onScopeDispose, type Ref, shallowRef, watch } from 'vue';
import { useNow } from '../../clock/now.js';
import { asProblem } from '../../graphql/problem.js';
import { useNotices } from '../../layout/notices.js';
import { problemText } from '../../layout/problem-text.js';
import { useApi } from '../../live/api.js';
import { useText } from '../../locales/i18n.js';
import { revealDocument, type ShownField } from './reveal.js';

/** How long plain values stay on the screen. */
export const shownFor = 60_000;

export interface Reveal {
  /** Empty while everything is masked. */
  readonly values: Readonly<Ref<ReadonlyMap<PersonalFieldName, string | null>>>;
  readonly secondsLeft: Readonly<Ref<number>>;
  readonly busy: Readonly<Ref<boolean>>;
  readonly show: (number: string, fields: readonly ShownField[], reason: string) => Promise<void>;
  readonly hide: () => void;
}

/** Shows a customer's data in plain for a minute. It is kept nowhere but here. */
export function useReveal(): Reveal {
  const { ask } = useApi();
  const now = useNow();
  const notices = useNotices();
  const text = useText();
  const values = shallowRef<ReadonlyMap<PersonalFieldName, string | null>>(new Map());
  const until = shallowRef<Instant>(now.value);
  const busy = shallowRef(false);
  const secondsLeft = computed(() => Math.max(0, Math.ceil((until.value - now.value) / 1_000)));

  const hide = (): void => {
    values.value = new Map();
  };
  watch(secondsLeft, (left) => {
    if (left === 0) hide();
  });
  onScopeDispose(hide);

  async function show(number: string, fields: readonly ShownField[], reason: string): Promise<void> {
    if (busy.value) return;
    busy.value = true;
    try {
      const names = fields.map((field) => personalFieldNames[field]);
      const { reveal } = await ask(revealDocument, { number, fields: names, reason });
      values.value = new Map(reveal.values.map(({ field, value }) => [field, value]));
      until.value = after(now.value, shownFor);
    } catch (thrown) {
      notices.fail(problemText(asProblem(thrown), text));
    }
    busy.value = false;
  }
  return { values, secondsLeft, busy, show, hide };
}
