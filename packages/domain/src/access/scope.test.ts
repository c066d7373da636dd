import { describe, expect, it } from 'vitest';
import { filed, refusalOf } from '../../test/tickets.js';
import type { Ticket } from '../lifecycle/ticket.js';
import { assertSees, isWithin, maySee, type Scope, wholeUtility } from './scope.js';

const voltage: Ticket = filed();
const located = (changes: Partial<Ticket>): Ticket => ({ ...voltage, firstContact: null, tasks: [], ...changes });
const county: Scope = { regions: ['990101'], leads: null, units: ['crew', 'company'] };
const partner: Scope = { regions: ['990101'], leads: ['OPERATIONS'], units: null };

describe('what lies in a scope', () => {
  it.each<[Scope, Partial<Ticket>, boolean, string]>([
    [wholeUtility, { region: null }, true, 'the whole utility has what has no region'],
    [county, { region: '990101' }, true, 'a county has its own'],
    [county, { region: '990102' }, false, "not its neighbour's"],
    [county, { region: null }, false, 'and not what is the whole utility’s'],
    [partner, { region: '990101', lead: 'OPERATIONS' }, true, 'a partner has what lies within all of its bounds'],
    [partner, { region: '990101', lead: 'MARKETING' }, false, 'not within one of them'],
    [county, { region: '990101', protectedFrom: 'company' }, false, 'CO-3: what is kept from the company is kept from its crew'],
    [county, { region: '990101', protectedFrom: 'hall' }, true, 'CO-3: and not from others'],
    [partner, { region: '990101', lead: 'OPERATIONS', protectedFrom: 'hall' }, false, 'CO-3: partners see nothing that is kept'],
    [wholeUtility, { protectedFrom: 'company' }, true, 'CO-3: whoever belongs to no unit sees it'],
  ])('%j and %j: %s, since %s', (scope, changes, within) => expect(isWithin(scope, located(changes))).toBe(within));
});

describe('what somebody works on', () => {
  const task = voltage.tasks[0];
  const held = located({ region: '990102', tasks: task ? [{ ...task, status: 'DONE', assignee: 'me' }] : [] });

  it('is seen wherever it lies: by who took it (CH-4), and by who holds a task of it', () => {
    expect(maySee('me', county, located({ region: '990102', firstContact: 'me' }))).toBe(true);
    expect(maySee('me', county, held)).toBe(true);
    expect(maySee('you', county, held)).toBe(false);
  });

  it('is kept from them all the same where CO-3 says so', () => {
    expect(maySee('me', county, { ...held, protectedFrom: 'crew' })).toBe(false);
  });
});

describe('changing what one may not see', () => {
  it('is refused outside the area of work (TF-5), and finds nothing where it is protected (CO-3)', () => {
    expect(refusalOf(() => assertSees('me', county, located({ region: '990102' })))).toMatchObject({
      code: 'FORBIDDEN',
      because: 'outOfScope',
    });
    expect(refusalOf(() => assertSees('me', county, located({ protectedFrom: 'crew' })))).toMatchObject({
      code: 'NOT_FOUND',
      because: 'unknownTicket',
    });
    expect(() => assertSees('me', county, located({ region: '990101' }))).not.toThrow();
  });
});
