import { describe, expect, it } from 'vitest';
import { categories, classify, subcategories } from './category.js';
import { channels } from './channel.js';
import { type Filing, type FilingBounds, filingLimits, readFiling } from './filing.js';
import { hour, type Instant, instant } from './instant.js';
import { refusalText } from './labels/refusals.js';
import { languages } from './language.js';
import { type FieldError, Refusal } from './lifecycle/refusal.js';

const now = instant(Date.UTC(2026, 5, 1, 4));
const hoursAgo = (hours: number): Instant => instant(now - hours * hour);
const bounds: FilingBounds = {
  now,
  imported: false,
  isPhone: (text) => /^1\d{10}$/.test(text),
  isRegion: (id) => id === '320100',
  isProtectable: (id) => id === '320100-01',
};
const sound: Filing = {
  channel: 'HOTLINE',
  category: 'SUPPLY_QUALITY',
  subcategory: 'VOLTAGE',
  matter: '每晚七点以后电压很低，空调启动不了',
  customer: { name: '陈芳', phone: '13800000000' },
};
const filing = (changes: Partial<Filing>): Filing => ({ ...sound, ...changes });

function errorsOf(wrong: Filing, within: Partial<FilingBounds> = {}): readonly FieldError[] {
  try {
    readFiling(wrong, { ...bounds, ...within });
  } catch (error) {
    if (error instanceof Refusal && error.code === 'BAD_USER_INPUT') return error.details.fields ?? [];
    throw error;
  }
  return [];
}
const named = (errors: readonly FieldError[]): string[] => errors.map(({ path, because }) => `${path} ${because}`);

describe('CH-5: a filing is taken', () => {
  it.each<[Partial<Filing>, string]>([
    [{}, 'as it comes'],
    [{ customer: { anonymous: true } }, 'anonymous, without any contact'],
    [{ customer: { anonymous: true, phone: '13800000000' } }, 'anonymous, with a phone to answer to'],
    [{ matter: '电'.repeat(10_000) }, 'exactly 10,000 characters'],
    [{ matter: '𠮷'.repeat(10_000) }, 'exactly 10,000 characters of two units each'],
    [{ demands: Array.from({ length: 20 }, (_, index) => `诉求${index}`) }, 'twenty demands'],
    [{ region: '320100' }, 'a region we serve'],
    [{ receivedAt: now, acknowledged: true }, 'received this very moment and told at once'],
    [{ receivedAt: hoursAgo(400 * 24) }, 'a letter that was long on its way'],
    [{ receivedAt: instant(Date.UTC(1958, 0, 1)) }, 'an old register, from before the summer-time years'],
    [{ facts: { outageStartedAt: instant(Date.UTC(1990, 6, 1)) } }, 'an outage of the summer-time years'],
    [{ facts: { householdsAffected: 0, jointHouseholds: 10_000_000 } }, 'counts at their limits'],
    [{ facts: { outageStartedAt: hoursAgo(1), restoredAt: hoursAgo(1) } }, 'an outage of no length'],
  ])('with $1', (changes, _why) => {
    expect(errorsOf(filing(changes))).toEqual([]);
  });

  it('with its texts tidied and all else untouched', () => {
    const demands = [' 尽快修好\r\n', '赔偿'];
    const read = readFiling(filing({ matter: '\r\n电压低\r\n很久了 ', demands, customer: { name: ' 陈芳 ' } }), bounds);
    expect(read).toEqual(filing({ matter: '电压低\n很久了', demands: ['尽快修好', '赔偿'], customer: { name: '陈芳' } }));
  });
});

describe('CH-5: a filing is refused', () => {
  it.each<[Partial<Filing>, string, string]>([
    [{ matter: ' \n' }, 'matter empty', 'says nothing'],
    [{ matter: '停电\u0000了' }, 'matter notText', 'NUL'],
    [{ matter: '停电\ud800' }, 'matter notText', 'half a surrogate pair'],
    [{ matter: '电'.repeat(10_001) }, 'matter tooLong', 'one character too many'],
    [{ demands: ['好', ' '] }, 'demands.1 empty', 'the second demand says nothing'],
    [{ demands: ['好'.repeat(501)] }, 'demands.0 tooLong', 'a demand of 501 characters'],
    [{ demands: Array<string>(21).fill('好') }, 'demands tooMany', 'twenty-one demands'],
    [{ customer: {} }, 'customer.name nameOrAnonymous', 'neither a name nor anonymous'],
    [{ customer: { name: '' } }, 'customer.name empty', 'one error for one field'],
    [{ customer: { name: '陈'.repeat(101) } }, 'customer.name tooLong', 'a name of 101 characters'],
    [{ customer: { name: '陈芳', phone: '12345' } }, 'customer.phone notAPhone', 'too short for a number'],
    [{ customer: { name: '陈芳', address: '路'.repeat(201) } }, 'customer.address tooLong', 'an address of 201 characters'],
    [{ customer: { name: '陈芳', accountNumber: '1'.repeat(31) } }, 'customer.accountNumber tooLong', 'no account is that long'],
    [{ receivedAt: instant(now + 1) }, 'receivedAt future', 'a millisecond ahead'],
    [{ facts: { outageStartedAt: hoursAgo(-1) } }, 'facts.outageStartedAt future', 'an outage to come'],
    [{ facts: { restoredAt: hoursAgo(-1) } }, 'facts.restoredAt future', 'restored in an hour'],
    [
      { facts: { outageStartedAt: hoursAgo(1), restoredAt: hoursAgo(2) } },
      'facts.restoredAt beforeOutage',
      'restored before it began',
    ],
    [{ facts: { householdsAffected: -1 } }, 'facts.householdsAffected notACount', 'less than none'],
    [{ facts: { householdsAffected: 10_000_001 } }, 'facts.householdsAffected notACount', 'more than a province'],
    [{ facts: { jointHouseholds: 2.5 } }, 'facts.jointHouseholds notACount', 'half a household'],
    [{ facts: { jointHouseholds: Number.NaN } }, 'facts.jointHouseholds notACount', 'no number'],
    [{ facts: { upheldComplaints: -1 } }, 'facts.upheldComplaints notACount', 'a fact of another rule'],
    [{ region: '999999' }, 'region unknownRegion', "a region we don't serve"],
    [{ region: 'toString' }, 'region unknownRegion', 'no region at all'],
    [{ category: 'BILLING_TARIFF' }, 'subcategory otherCategory', "voltage isn't billing"],
    [{ category: 'OTHER', subcategory: 'UNSPECIFIED' }, 'subcategory importOnly', 'a person has to choose'],
  ])('for $1: $2', (changes, expected, _why) => {
    expect(named(errorsOf(filing(changes)))).toEqual([expected]);
  });

  it('naming every bad field at once', () => {
    const wrong = filing({
      category: 'OTHER',
      matter: '\u0000',
      demands: [''],
      receivedAt: hoursAgo(-1),
      channel: 'LETTER',
      customer: { phone: 'x', address: '' },
      region: '000001',
      facts: { householdsAffected: -5 },
    });
    expect(
      errorsOf(wrong)
        .map(({ path }) => path)
        .sort(),
    ).toEqual(
      [
        'customer.address',
        'customer.name',
        'customer.phone',
        'demands.0',
        'facts.householdsAffected',
        'matter',
        'receivedAt',
        'region',
        'subcategory',
      ].sort(),
    );
  });

  it('without reading a matter of ten megabytes', () => {
    expect(named(errorsOf(filing({ matter: '\ud800'.repeat(10_000_000) })))).toEqual(['matter tooLong']);
  });

  it('reading no more demands than are allowed, however many there are', () => {
    expect(errorsOf(filing({ demands: Array<string>(100_000).fill('') }))).toHaveLength(filingLimits.demands + 1);
  });

  it('with a message for each error in both languages, its limit filled in', () => {
    const [error] = errorsOf(filing({ matter: '电'.repeat(filingLimits.matter + 1) }));
    const texts = languages.map((language) => refusalText(error?.because ?? 'empty', language, error?.values));
    expect(texts).toEqual(['最多 10000 个字符', 'at most 10000 characters']);
  });
});

describe('CH-1: every channel', () => {
  it.each(channels)('%s takes a complaint', (channel) => {
    expect(errorsOf(filing({ channel, acknowledged: true }))).toEqual([]);
  });
});

describe('an import', () => {
  it('may leave the class open and tell when the customer was answered', () => {
    const old = filing({ category: 'OTHER', subcategory: 'UNSPECIFIED', channel: 'LETTER', acknowledged: true });
    expect(errorsOf(old, { imported: true })).toEqual([]);
  });

  it('is held to everything else', () => {
    const wrong = filing({ receivedAt: hoursAgo(-1), matter: '' });
    expect(named(errorsOf(wrong, { imported: true }))).toEqual(['matter empty', 'receivedAt future']);
  });
});

it.each(subcategories)('%s fits one category and is refused under the others', (subcategory) => {
  const fitting = categories.filter((category) => errorsOf(filing({ category, subcategory }), { imported: true }).length === 0);
  expect(fitting).toEqual([classify(subcategory).category]);
});
