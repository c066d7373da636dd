import { describe, expect, it } from 'vitest';
import { refusalText } from './refusals.js';

describe('a refusal in words', () => {
  it.each<[Parameters<typeof refusalText>[0], Record<string, string>, string, string]>([
    [
      'wrongStatus',
      { status: 'CLOSED' },
      '工单状态为“已办结”，不能执行此操作',
      'The ticket is “Closed”; this can no longer or not yet be done.',
    ],
    [
      'evidenceMissing',
      { records: 'CUSTOMER_FILE METERING_DATA' },
      '证据链完整（尚缺：客户档案、计量采集数据）',
      'the evidence is complete (missing: Customer file, Metering data)',
    ],
    ['milestoneTooEarly', { milestone: 'PLAN_PROMISED' }, '须先有“已承诺长期整改计划”', '“Long-term plan promised” comes first.'],
    [
      'tasksMissing',
      { tasks: 'REDO' },
      '除长期任务外均已完成（未完成：重新办理）',
      'no task is left but long-term ones (left: Handle it anew)',
    ],
  ])("%s names %j in the reader's language", (because, values, chinese, english) => {
    expect([refusalText(because, 'zh-CN', values), refusalText(because, 'en', values)]).toEqual([chinese, english]);
  });

  it('leaves figures and names as they are', () => {
    expect(refusalText('taskHeld', 'en', { holder: 'ops' })).toBe('The task is already claimed by ops.');
    expect(refusalText('tooLong', 'zh-CN', { most: 10 })).toBe('最多 10 个字符');
  });
});
