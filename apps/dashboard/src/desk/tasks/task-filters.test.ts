import { describe, expect, it } from 'vitest';
import { defaultTaskFilters, readTaskFilters, type TaskFilters, writeTaskFilters } from './task-filters.js';

const roundTrip = (filters: TaskFilters) => readTaskFilters(writeTaskFilters(filters, 'OPERATIONS'), 'OPERATIONS');

describe('the filters of the task list in the address bar', () => {
  it("are my department's unfinished tasks where nothing is said", () => {
    expect(readTaskFilters({}, 'OPERATIONS')).toEqual({ department: 'OPERATIONS', status: ['OPEN', 'CLAIMED'], mine: false });
    expect(writeTaskFilters(defaultTaskFilters('OPERATIONS'), 'OPERATIONS')).toEqual({});
  });

  it('survive the way there and back', () => {
    const cases: TaskFilters[] = [
      { department: null, status: ['DONE'], mine: true },
      { department: 'LEGAL', status: ['OPEN', 'CLAIMED'], mine: false },
      { department: 'OPERATIONS', status: ['OPEN', 'CLAIMED', 'DONE', 'CANCELLED'], mine: false },
    ];
    for (const filters of cases) expect(roundTrip(filters)).toEqual(filters);
  });

  it("ignore what isn't a filter", () => {
    expect(readTaskFilters({ department: 'KITCHEN', status: 'BOILED,OPEN', mine: 'yes' }, null)).toEqual({
      department: null,
      status: ['OPEN'],
      mine: false,
    });
  });
});
