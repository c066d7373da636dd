import type { Department } from '@gridvoice/domain/department';
import { type Ref, shallowRef } from 'vue';
import { graphql } from '../../graphql/graphql.js';
import { asProblem } from '../../graphql/problem.js';
import { useNotices } from '../../layout/notices.js';
import { problemText } from '../../layout/problem-text.js';
import { useApi } from '../../live/api.js';
import { useText } from '../../locales/i18n.js';

const claimTaskDocument = graphql(`
  mutation ClaimTask($taskId: ID!) {
    claimTask(taskId: $taskId) {
      task {
        id
        title
      }
    }
  }
`);

const claimNextDocument = graphql(`
  mutation ClaimNextTask($department: Department!) {
    claimNextTask(department: $department) {
      task {
        id
        title
      }
    }
  }
`);

export interface Claiming {
  /** The id of the task being claimed, `next` for the next one, null for none. */
  readonly claiming: Readonly<Ref<string | null>>;
  readonly claim: (taskId: string) => Promise<void>;
  readonly claimNext: (department: Department) => Promise<void>;
}

/** Claims tasks and says how it went; whoever loses is told who won. `done` is called after every attempt. */
export function useClaiming(done: () => void): Claiming {
  const { ask } = useApi();
  const notices = useNotices();
  const text = useText();
  const claiming = shallowRef<string | null>(null);

  async function attempt(which: string, send: () => Promise<{ title: string } | null>): Promise<void> {
    if (claiming.value !== null) return;
    claiming.value = which;
    try {
      const task = await send();
      notices.tell(task ? text('task.claimedNotice', { title: task.title }) : text('task.noneLeft'));
    } catch (thrown) {
      const problem = asProblem(thrown);
      notices.fail(problem.holder ? text('task.lost', { holder: problem.holder }) : problemText(problem, text));
    }
    claiming.value = null;
    done();
  }

  return {
    claiming,
    claim: (taskId) => attempt(taskId, async () => (await ask(claimTaskDocument, { taskId })).claimTask.task),
    claimNext: (department) => attempt('next', async () => (await ask(claimNextDocument, { department })).claimNextTask.task),
  };
}
