import { grades } from '@gridvoice/domain/grade';
import { describe, expect, it } from 'vitest';
import GradeBadge from './GradeBadge.vue';
import { mountIn } from './mount-in.js';

describe('GradeBadge', () => {
  it('says the level in words, so that colour is never alone', () => {
    expect(mountIn('zh-CN', GradeBadge, { grade: 'LEVEL_1' }).text()).toContain('一级');
    expect(mountIn('en', GradeBadge, { grade: 'LEVEL_2' }).text()).toMatch(/level 2/i);
  });

  it('gives every level a shape of its own, hidden from screen readers', () => {
    const shapes = grades.map((grade) => mountIn('en', GradeBadge, { grade }).get('svg'));
    expect(new Set(shapes.map((shape) => shape.element.innerHTML)).size).toBe(3);
    expect(shapes.every((shape) => shape.attributes('aria-hidden') === 'true')).toBe(true);
  });
});
