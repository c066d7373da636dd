import type { Department } from '@gridvoice/domain/department';
import type { Instant } from '@gridvoice/domain/instant';
import type { Chance } from '../chance.js';
import type { Staffing } from '../staffing.js';

/** Who does what for one complaint. */
export interface Hands {
  /** Took the matter and keeps the customer's side (CH-4). */
  readonly contact: string;
  readonly supervisor: string;
  /** The one of a department who records things. */
  of(department: Department): string;
  /** Who takes a task; whoever still has it in hand can sign in and finish it, or nobody ever would. */
  forTask(department: Department, name: string, completedAt: Instant): string;
  /** The leader of a department. */
  leader(department: Department): string;
}

export const system = 'system';

interface Around {
  readonly chance: Chance;
  readonly staffing: Staffing;
  readonly until: Instant;
}

export function handsOf(contact: string, region: string, { chance, staffing, until }: Around): Hands {
  return {
    contact,
    supervisor: staffing.supervisor,
    of: (department) => staffing.worker(chance.fork(department), department, region),
    forTask: (department, name, completedAt) => {
      const own = chance.fork(name);
      return completedAt > until || own.happens(0.05)
        ? staffing.demoWorker(own, department)
        : staffing.worker(own, department, region);
    },
    leader: (department) => staffing.leader(department),
  };
}
