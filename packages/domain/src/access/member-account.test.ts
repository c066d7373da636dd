import { describe, expect, it } from 'vitest';
import { Refusal } from '../lifecycle/refusal.js';
import { type Account, type AccountBounds, readAccount } from './member-account.js';

const account: Account = {
  username: 'li.qiang',
  name: '李强',
  department: 'OPERATIONS',
  roles: ['MEMBER'],
  unitId: '990101-01',
  active: true,
};
const administrator: Account = { ...account, department: null, roles: ['ADMINISTRATOR'] };
const bounds: AccountBounds = {
  before: null,
  taken: false,
  own: false,
  otherAdministrators: 1,
  isUnit: (id) => id === '990101-01',
};

/** What is named, as `path because`. */
function faults(given: Partial<Account>, within: Partial<AccountBounds> = {}): string[] {
  try {
    readAccount({ ...account, ...given }, { ...bounds, ...within });
    return [];
  } catch (thrown) {
    if (!(thrown instanceof Refusal)) throw thrown;
    return (thrown.details.fields ?? []).map(({ path, because }) => `${path} ${because}`);
  }
}

describe('an account', () => {
  it('is taken with its name tidied', () => {
    expect(readAccount({ ...account, name: '  李强 ' }, bounds)).toEqual(account);
  });

  it.each([
    ['ab', false],
    ['abc', true],
    ['a'.repeat(50), true],
    ['a'.repeat(51), false],
    ['a.b_c-9', true],
    ['Anna', false],
    ['李强强', false],
    ['a b c', false],
    ['abc\n', false],
    ['', false],
  ])('may have the user name %j: %s', (username, fine) => {
    expect(faults({ username })).toEqual(fine ? [] : ['username notAUsername']);
  });

  it('has a user name of its own', () => {
    expect(faults({}, { taken: true })).toEqual(['username usernameTaken']);
  });

  it.each([
    ['', ['name empty']],
    ['a'.repeat(50), []],
    ['a'.repeat(51), ['name tooLong']],
    ['a\u0007', ['name notText']],
  ])('may have the name %j or not', (name, expected) => {
    expect(faults({ name })).toEqual(expected);
  });

  it('has every bad field named at once', () => {
    expect(faults({ username: '', name: ' ', roles: ['LEAD'], department: null, unitId: 'nowhere' })).toEqual([
      'username notAUsername',
      'name empty',
      'department departmentNeeded',
      'unit noSuchUnit',
    ]);
  });
});

describe('what nobody does to themselves', () => {
  const own = { before: administrator, own: true };

  it('is changing their roles, be it to more or to fewer', () => {
    expect(faults({ ...administrator, roles: ['SUPERVISOR'] }, own)).toEqual(['roles ownRoles']);
    expect(faults({ ...account, roles: ['MEMBER', 'LEAD'] }, { before: account, own: true })).toEqual(['roles ownRoles']);
  });
  it('is deactivating their account', () => {
    expect(faults({ ...administrator, active: false }, own)).toEqual(['active ownAccount']);
  });
  it('is not changing their name, nor naming the roles they have in another order', () => {
    const before: Account = { ...account, roles: ['MEMBER', 'LEAD'] };
    expect(faults({ ...before, name: '李小强', roles: ['LEAD', 'MEMBER'] }, { before, own: true })).toEqual([]);
  });
});

describe('the last active administrator', () => {
  const last = { before: administrator, otherAdministrators: 0 };

  it('keeps the role and stays active', () => {
    expect(faults({ ...administrator, roles: ['AUDITOR'] }, last)).toEqual(['roles lastAdministrator']);
    expect(faults({ ...administrator, active: false }, last)).toEqual(['active lastAdministrator']);
  });
  it('may go once there is another', () => {
    expect(faults({ ...administrator, active: false }, { ...last, otherAdministrators: 1 })).toEqual([]);
  });
  it('is not one who was inactive before', () => {
    const before = { ...administrator, active: false };
    expect(faults({ ...before, roles: ['AUDITOR'] }, { ...last, before })).toEqual([]);
  });
});
