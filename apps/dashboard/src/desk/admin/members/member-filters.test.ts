import { describe, expect, it } from 'vitest';
import { readMemberFilters, writeMemberFilters } from './member-filters.js';

describe('the filters of the members', () => {
  it('stand in the address and are read from it again', () => {
    const filters = { text: '王', department: 'LEGAL', role: 'LEAD', unit: '990101', active: false } as const;
    expect(readMemberFilters(writeMemberFilters(filters))).toEqual(filters);
    expect(writeMemberFilters(readMemberFilters({}))).toEqual({});
  });
  it('pass over what they do not know', () => {
    const query = { department: 'KITCHEN', role: 'SYSTEM', active: 'maybe', text: ['a'], unit: '' };
    expect(writeMemberFilters(readMemberFilters(query))).toEqual({});
  });
});
