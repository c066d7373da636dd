import { describe, expect, it } from 'vitest';
import { roles } from '../lifecycle/commands.js';
import { memberRoles, roleErrors, roleRules } from './role-rules.js';

describe('the roles of a member', () => {
  it('keep examining, administering and handling apart, whichever is named first', () => {
    for (const one of memberRoles) {
      for (const other of memberRoles) {
        const errors = one === other ? [] : roleErrors([one, other], 'OPERATIONS');
        expect([one, other, errors.length > 0]).toEqual([one, other, roleRules[one].neverWith.includes(other)]);
        expect(roleRules[other].neverWith.includes(one)).toBe(roleRules[one].neverWith.includes(other));
      }
    }
  });

  it('that handle cases go together', () => {
    expect(roleErrors(['AGENT', 'MEMBER', 'LEAD', 'SUPERVISOR'], 'CUSTOMER_SERVICE')).toEqual([]);
  });

  it.each(['AGENT', 'MEMBER', 'LEAD'] as const)('%s needs a department', (role) => {
    expect(roleErrors([role], null)).toEqual([{ path: 'department', because: 'departmentNeeded', values: { role } }]);
    expect(roleErrors([role], 'LEGAL')).toEqual([]);
  });

  it.each(['SUPERVISOR', 'AUDITOR', 'ADMINISTRATOR', 'WALL'] as const)('%s needs none', (role) => {
    expect(roleErrors([role], null)).toEqual([]);
  });

  it('are at least one, and each once', () => {
    expect(roleErrors([], null)).toEqual([{ path: 'roles', because: 'empty' }]);
    expect(roleErrors(['WALL', 'WALL'], null)).toEqual([{ path: 'roles', because: 'twice' }]);
  });

  it.each(roles.filter((role) => !memberRoles.some((known) => known === role)))('never are %s', (role) => {
    expect(roleErrors([role], null)).toEqual([{ path: 'roles', because: 'notAMembersRole', values: { role } }]);
  });

  it('are wrong in every way that is named', () => {
    const errors = roleErrors(['AGENT', 'AUDITOR', 'WALL'], null);
    expect(errors.map(({ path, because }) => `${path} ${because}`)).toEqual([
      'roles rolesApart',
      'roles rolesApart',
      'roles rolesApart',
      'department departmentNeeded',
    ]);
  });
});
