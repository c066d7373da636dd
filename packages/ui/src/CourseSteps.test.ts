import { describe, expect, it } from 'vitest';
import CourseSteps from './CourseSteps.vue';
import { demoNow, hoursFromNow } from './demo-times.js';
import { mountIn } from './mount-in.js';

const steps = [
  { key: 'received', label: '受理', at: hoursFromNow(-3), state: 'done' },
  { key: 'confirmed', label: '确认', at: null, state: 'skipped' },
  { key: 'closed', label: '办结', at: null, state: 'current' },
  { key: 'visited', label: '回访', at: null, state: 'ahead' },
];
const course = mountIn('zh-CN', CourseSteps, { steps, now: demoNow });

describe('CourseSteps', () => {
  it('shows every step with the time it was reached, in order', () => {
    expect(course.findAll('li').map((step) => step.text().replace(/\s+/g, ' '))).toEqual([
      '受理11:03',
      '确认不需要',
      '办结进行中',
      '回访',
    ]);
  });

  it('marks the current step for everyone, and says of each how it stands', () => {
    expect(course.findAll('[aria-current=step]').map((step) => step.get('.label').text())).toEqual(['办结']);
    expect(course.findAll('[role=img]').map((dot) => dot.attributes('aria-label'))).toEqual([
      '已完成',
      '不需要',
      '进行中',
      '未到',
    ]);
  });
});
