import { describe, expect, it } from 'vitest';
import { pageArguments, readTicketFilters, ticketCondition, writeTicketFilters } from './ticket-filters.js';

const none = readTicketFilters({});

describe('the filters of the ticket list in the address bar', () => {
  it('are no condition where nothing is said', () => {
    expect(writeTicketFilters(none)).toEqual({});
    expect(ticketCondition(none)).toEqual({});
  });

  it('survive the way there and back', () => {
    const filters = readTicketFilters({
      status: 'OPEN,FED_BACK',
      grade: 'LEVEL_1',
      severity: 'SERIOUS',
      lead: 'LEGAL',
      breached: '1',
      after: 'YWJj',
    });
    expect(filters.status).toEqual(['OPEN', 'FED_BACK']);
    expect(readTicketFilters(writeTicketFilters(filters))).toEqual(filters);
    expect(ticketCondition(filters)).toEqual({
      status: ['OPEN', 'FED_BACK'],
      grade: ['LEVEL_1'],
      severity: ['SERIOUS'],
      lead: ['LEGAL'],
      breached: true,
    });
  });

  it("pass over what isn't a filter", () => {
    expect(readTicketFilters({ status: 'LOST', grade: ['LEVEL_1'], breached: 'true', colour: 'red' })).toEqual({
      ...none,
      grade: ['LEVEL_1'],
    });
  });
});

describe('a page of the list', () => {
  it('goes forwards from a cursor and backwards to one', () => {
    expect(pageArguments(none, 40)).toEqual({ first: 40 });
    expect(pageArguments({ ...none, after: 'a' }, 40)).toEqual({ first: 40, after: 'a' });
    expect(pageArguments({ ...none, before: 'b' }, 40)).toEqual({ last: 40, before: 'b' });
  });
});
