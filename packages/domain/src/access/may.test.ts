import { describe, expect, it } from 'vitest';
import { type Role, roles } from '../lifecycle/commands.js';
import { fieldTable, operationTable } from './access-table.js';
import type { KeyScope } from './key-scopes.js';
import { isPublic, mayKnow, mayUse, tellingOf } from './may.js';
import { tellings } from './purpose.js';

const member = (role: Role) => ({ id: 'm', department: null, roles: [role], key: null });
const key = (...scopes: KeyScope[]) => ({ id: 'key:1', department: null, roles: ['PARTNER' as const], key: { scopes } });

describe('CO-4: free text and who works here', () => {
  it.each(roles)('%s', (role) => {
    expect(mayKnow('FREE_TEXT', [role])).toBe(['AGENT', 'MEMBER', 'LEAD', 'SUPERVISOR', 'AUDITOR'].includes(role));
    expect(mayKnow('PEOPLE', [role])).toBe(!['PARTNER', 'SYSTEM'].includes(role));
    expect(mayKnow('MASKED', [role])).toBe(role !== 'SYSTEM');
  });

  it('whoever has several roles has what each of them has', () => {
    expect(mayKnow('FREE_TEXT', ['ADMINISTRATOR'])).toBe(false);
    expect(mayKnow('FREE_TEXT', ['ADMINISTRATOR', 'AUDITOR'])).toBe(true);
    expect(mayKnow('OPEN', [])).toBe(false);
  });
});

describe('operations', () => {
  it('are for nobody unless the table names them', () => {
    expect(mayUse('Query.invented', member('ADMINISTRATOR'))).toBe(false);
    expect(isPublic('Query.invented')).toBe(false);
  });

  it('of a key are those of its scopes and no others', () => {
    expect(mayUse('Query.tickets', key('TICKETS'))).toBe(true);
    expect(mayUse('Query.tickets', key('LEDGER', 'FIGURES', 'FILING'))).toBe(false);
    expect(mayUse('Query.board', key('FIGURES'))).toBe(true);
    expect(mayUse('Mutation.fileComplaint', key('FILING'))).toBe(true);
    expect(mayUse('Mutation.fileComplaint', key('TICKETS'))).toBe(false);
    expect(mayUse('Mutation.claimTask', key('TICKETS', 'LEDGER', 'FIGURES', 'FILING'))).toBe(false);
  });

  it('of an auditor and of a wall change nothing but their own sign-in, and an auditor may reveal, which is recorded', () => {
    const changes = Object.keys(operationTable).filter((name) => name.startsWith('Mutation.') && !isPublic(name));
    const theirs = (role: Role) => changes.filter((name) => mayUse(name, member(role))).map((name) => name.split('.')[1]);
    const own = ['changePassword', 'beginSecondFactor', 'confirmSecondFactor', 'removeSecondFactor'];
    expect(theirs('WALL').sort()).toEqual(['endSignIn', 'signOut']);
    expect(theirs('AUDITOR').sort()).toEqual([...own, 'endSignIn', 'signOut', 'reveal'].sort());
  });
});

describe('the table', () => {
  it('says of every field one thing', () => {
    for (const [type, row] of Object.entries(fieldTable)) {
      const names = tellings.flatMap((telling) => row[telling]?.split(/\s+/).filter(Boolean) ?? []);
      expect(new Set(names).size, type).toBe(names.length);
    }
    expect(tellingOf('Ticket.matter')).toBe('FREE_TEXT');
    expect(tellingOf('Ticket.invented')).toBeNull();
  });
});
