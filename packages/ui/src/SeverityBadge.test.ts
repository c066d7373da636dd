import { severities } from '@gridvoice/domain/severity';
import { describe, expect, it } from 'vitest';
import { mountIn } from './mount-in.js';
import SeverityBadge from './SeverityBadge.vue';

describe('SeverityBadge', () => {
  it('says in words how serious a case is, in both languages', () => {
    expect(severities.map((severity) => mountIn('zh-CN', SeverityBadge, { severity }).text())).toEqual(['严重', '一般']);
    expect(severities.map((severity) => mountIn('en', SeverityBadge, { severity }).text())).toEqual(['Serious', 'General']);
  });

  it('gives a serious one a sign, hidden from screen readers', () => {
    expect(mountIn('en', SeverityBadge, { severity: 'SERIOUS' }).get('svg').attributes('aria-hidden')).toBe('true');
    expect(mountIn('en', SeverityBadge, { severity: 'GENERAL' }).find('svg').exists()).toBe(false);
  });
});
