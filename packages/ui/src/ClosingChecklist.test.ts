import { describe, expect, it } from 'vitest';
import ClosingChecklist from './ClosingChecklist.vue';
import { mountIn } from './mount-in.js';

const conditions = [
  { rule: 'FB-4', text: '已认定原因和责任', met: true },
  { rule: 'IV-1', text: '证据齐全', met: false },
  { rule: 'FB-1', text: '已反馈', met: false },
];

describe('ClosingChecklist', () => {
  it('says how much is missing and lists that first, each with its rule (FB-4)', () => {
    const list = mountIn('zh-CN', ClosingChecklist, { conditions });
    expect(list.get('.summary').text()).toBe('办结前还差 2 项');
    expect(list.findAll('li').map((item) => item.get('code').text())).toEqual(['IV-1', 'FB-1', 'FB-4']);
  });

  it('says of each condition whether it is met, not by colour alone', () => {
    const signs = mountIn('en', ClosingChecklist, { conditions }).findAll('[role=img]');
    expect(signs.map((sign) => sign.attributes('aria-label'))).toEqual(['missing', 'missing', 'met']);
  });

  it('is content once nothing is missing', () => {
    const ready = conditions.map((condition) => ({ ...condition, met: true }));
    expect(mountIn('en', ClosingChecklist, { conditions: ready }).get('.summary').text()).toBe(
      'Everything closing needs is there',
    );
    expect(mountIn('en', ClosingChecklist, { conditions: conditions.slice(1, 2) }).text()).toContain('1 thing is missing');
  });
});
