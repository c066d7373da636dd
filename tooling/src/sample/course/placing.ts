import type { Case } from './case.js';
import type { Deed, Step } from './step.js';

/** A step whose task, if it is about one, has its place among the ticket's tasks, from 1. */
export interface PlacedStep extends Step {
  readonly task: number | null;
}

/** In the order of time, each task with the number that the ticket will give it. */
export function inOrder(steps: readonly Step[], { opened }: Pick<Case, 'opened'>): PlacedStep[] {
  const tasks = new Tasks(opened.map(({ kind }) => kind));
  return [...steps].sort((one, other) => one.at - other.at).map((step) => ({ ...step, task: tasks.placeOf(step.deed) }));
}

class Tasks {
  readonly #kinds: string[];
  #rejections = 0;

  constructor(kinds: readonly string[]) {
    this.#kinds = [...kinds];
  }

  /** @throws RangeError for a task that nothing has opened yet */
  placeOf(deed: Deed): number | null {
    const opens = this.#opens(deed);
    if (opens) this.#kinds.push(opens);
    if (!('task' in deed)) return null;
    const index = this.#kinds.lastIndexOf(deed.task);
    if (index < 0) throw new RangeError(`nothing has opened ${deed.task}`);
    return index + 1;
  }

  /** The task that a deed brings with it. */
  #opens(deed: Deed): string | null {
    switch (deed.kind) {
      case 'recordMilestone':
        return openedBy[deed.milestone] ?? null;
      case 'confirm':
        return deed.satisfied ? null : ++this.#rejections > 1 ? 'INSTRUCT' : 'REDO';
      case 'instruct':
      case 'reopenTicket':
        return 'REDO';
      case 'approvePause':
        return 'TELL_PAUSE';
      default:
        return null;
    }
  }
}

const openedBy: Readonly<Record<string, string>> = {
  BILLING_ERROR_CONFIRMED: 'REVIEW_REFUND',
  MONEY_PROPOSED: 'REVIEW_PROPOSAL',
};
