import { type InjectionKey, inject, type Ref, shallowRef } from 'vue';

export interface Notice {
  readonly text: string;
  /** Something didn't work: it stays longer. */
  readonly failed: boolean;
}

export interface Notices {
  /** The one on show; null when there is none. */
  readonly current: Ref<Notice | null>;
  readonly tell: (text: string) => void;
  readonly fail: (text: string) => void;
}

export const noticesKey: InjectionKey<Notices> = Symbol('notices');

export function createNotices(): Notices {
  const current = shallowRef<Notice | null>(null);
  return {
    current,
    tell: (text) => {
      current.value = { text, failed: false };
    },
    fail: (text) => {
      current.value = { text, failed: true };
    },
  };
}

/** Short messages at the foot of the screen: what was done, and what went wrong with it. */
export function useNotices(): Notices {
  const notices = inject(noticesKey);
  if (!notices) throw new Error('useNotices needs an app that provides them');
  return notices;
}
