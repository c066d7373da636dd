// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { mountPage } from '../../../test/mount-page.js';
import { settle } from '../../clock/test-clock.js';
import { Problem } from '../../graphql/problem.js';
import { createTestApi } from '../../live/test-api.js';
import TasksPage from './TasksPage.vue';
import type { ListedTask } from './tasks.js';

const task = (id: string, title: string): ListedTask => ({
  id,
  title,
  rule: 'SO-1',
  department: 'OPERATIONS',
  status: 'OPEN',
  openedAt: '2026-11-20T05:00:00.000Z',
  dueAt: '2026-11-20T08:00:00.000Z',
  assignee: null,
  ticket: {
    number: id.slice(0, -3),
    version: 1,
    grade: 'LEVEL_2',
    subcategory: 'OUTAGE',
    region: null,
    unit: { name: '城东供电所' },
  },
});

async function open(
  tasks: ListedTask[],
  answers: Record<string, (variables: Record<string, unknown>) => unknown> = {},
  address = '/tasks',
) {
  const test = createTestApi({
    DeskTasks: () => ({ tasks: { asOf: 'c1', totalCount: tasks.length, nodes: tasks } }),
    ClaimTask: () => ({ claimTask: { task: { id: 'A/T1', title: '启动抢修' } } }),
    ...answers,
  });
  return { test, ...(await mountPage({ page: TasksPage, test, address })) };
}
const press = async (key: string, options: KeyboardEventInit = {}) => {
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, ...options }));
  await settle();
};
afterEach(() => {
  document.body.innerHTML = '';
});

describe('the task list', () => {
  it("shows my department's unfinished tasks with the time each has left", async () => {
    const { wrapper, test } = await open([task('A/T1', '启动抢修'), task('B/T1', '出具检测报告')]);
    expect(wrapper.get('h1').text()).toContain('运维检修部');
    expect(wrapper.findAll('article').map((row) => row.text())).toEqual([
      expect.stringMatching(/二级.*启动抢修.*城东供电所.*2:00:00/s),
      expect.stringContaining('出具检测报告'),
    ]);
    expect(test.asked[0]?.variables).toMatchObject({ filter: { department: ['OPERATIONS'], status: ['OPEN', 'CLAIMED'] } });
    wrapper.unmount();
  });

  it('claims by key the task that was moved to', async () => {
    const { wrapper, test, notices } = await open([task('A/T1', '启动抢修'), task('B/T1', '出具检测报告')]);
    await press('j');
    await press('j');
    await press('c');
    expect(test.asked.find(({ name }) => name === 'ClaimTask')?.variables).toEqual({ taskId: 'B/T1' });
    expect(notices.current.value).toMatchObject({ text: '已认领：启动抢修', failed: false });
    wrapper.unmount();
  });

  it('claims nothing while an input method composes', async () => {
    const { wrapper, test } = await open([task('A/T1', '启动抢修')]);
    await press('j');
    await press('c', { isComposing: true });
    expect(test.timesAsked('ClaimTask')).toBe(0);
    wrapper.unmount();
  });

  it('tells whoever loses a task who won it', async () => {
    const lost = () => {
      throw new Problem('任务已被认领', { code: 'TASK_ALREADY_CLAIMED', holder: { id: 'ops2', name: '李静' } });
    };
    const { wrapper, notices } = await open([task('A/T1', '启动抢修')], { ClaimTask: lost });
    await wrapper.get('article button').trigger('click');
    await settle();
    expect(notices.current.value).toEqual({ text: '慢了一步，任务已被李静认领。', failed: true });
    wrapper.unmount();
  });

  it('shows at once what another window did', async () => {
    const { wrapper, test } = await open([task('A/T1', '启动抢修')]);
    const claimed = {
      id: 'A/T1',
      department: 'OPERATIONS',
      status: 'CLAIMED',
      dueAt: null,
      assignee: { id: 'ops2', name: '李静' },
    };
    const ticket = { number: 'A', version: 2, grade: 'LEVEL_2', tasks: [claimed] };
    test.deliver('TicketChanged', { ticketChanged: { cursor: 'c2', entry: { ticketNumber: 'A' }, ticket } });
    await settle();
    expect(wrapper.get('article').text()).toContain('李静');
    expect(wrapper.find('article button').exists()).toBe(false);
    wrapper.unmount();
  });

  it('reads its filters from the address', async () => {
    const { wrapper, test } = await open([], {}, '/tasks?department=all&status=DONE&mine=1');
    expect(test.asked[0]?.variables).toMatchObject({ filter: { status: ['DONE'], mine: true } });
    expect(wrapper.text()).toContain('没有符合条件的任务');
    wrapper.unmount();
  });

  it("says that nothing is left to do, and that the server can't be reached", async () => {
    const done = await open([]);
    expect(done.wrapper.text()).toContain('已全部处理完毕');
    done.wrapper.unmount();
    const failing = await open([], {
      DeskTasks: () => {
        throw new Problem('', { code: 'NETWORK' });
      },
    });
    expect(failing.wrapper.text()).toContain('暂时连不上服务器');
    failing.wrapper.unmount();
  });
});
