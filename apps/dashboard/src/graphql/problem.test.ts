import { CombinedError } from '@urql/core';
import { describe, expect, it } from 'vitest';
import { asProblem, Problem, problemOf } from './problem.js';

describe('a problem', () => {
  it("carries the API's code, its bad fields and who won a task", () => {
    const extensions = { code: 'TASK_ALREADY_CLAIMED', holder: { id: 'm1', name: '王海涛' } };
    const lost = problemOf(new CombinedError({ graphQLErrors: [{ message: '任务已被认领', extensions }] }));
    expect(lost.code).toBe('TASK_ALREADY_CLAIMED');
    expect(lost.holder).toBe('王海涛');

    const fields = [{ path: 'customer.phone', message: '不是有效的电话号码' }];
    const bad = problemOf(
      new CombinedError({ graphQLErrors: [{ message: '有误', extensions: { code: 'BAD_USER_INPUT', fields } }] }),
    );
    expect(bad.fields).toEqual(fields);
  });

  it('is NETWORK when no answer came', () => {
    expect(problemOf(new CombinedError({ networkError: new Error('fetch failed') })).code).toBe('NETWORK');
  });

  it('stays itself when caught, and anything else is INTERNAL', () => {
    const problem = new Problem('没有权限', { code: 'FORBIDDEN' });
    expect(asProblem(problem)).toBe(problem);
    expect(asProblem(new TypeError('x')).code).toBe('INTERNAL');
  });
});
